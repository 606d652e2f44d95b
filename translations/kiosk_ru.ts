<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>As you like it</source>
        <translation>Как вам удобно</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Calm motion</source>
        <translation>Спокойное движение</translation>
    </message>
    <message>
        <source>Pause what moves by itself</source>
        <translation>Остановить автопоказ</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Без спешки</translation>
    </message>
    <message>
        <source>Button “Next”</source>
        <translation>Кнопка «Дальше»</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translation>Скорость речи</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>медленно</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычно</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>быстро</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>тихо</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>средне</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>громко</translation>
    </message>
    <message>
        <source>This holds while you are here. The next visitor begins as usual.</source>
        <translation>Действует, пока вы здесь. Следующий гость начнёт с&#xa0;обычного.</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>Кнопки ниже</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
</context>
<context>
    <name>BlockBody</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>CompareCell</name>
    <message>
        <source>The sources do not say</source>
        <translation>В источниках не сказано</translation>
    </message>
</context>
<context>
    <name>CompareSlide</name>
    <message>
        <source>Swap sides</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Показать различия</translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Larger</source>
        <comment>the words of the drawing</comment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Text size, contrast, motion</source>
        <translation>Размер текста, контраст, движение</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>tn</source>
        <translation>трлн</translation>
    </message>
    <message>
        <source>bn</source>
        <translation>млрд</translation>
    </message>
    <message>
        <source>m</source>
        <translation>млн</translation>
    </message>
    <message>
        <source>roubles</source>
        <translation>₽</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Гц</translation>
    </message>
</context>
<context>
    <name>GallerySlide</name>
    <message>
        <source>Previous picture</source>
        <translation>Предыдущая картинка</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Следующая картинка</translation>
    </message>
</context>
<context>
    <name>GapPart</name>
    <message>
        <source>The sources do not say</source>
        <translation>В источниках не сказано</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>End the guided tour</source>
        <translation>Завершить экскурсию</translation>
    </message>
    <message>
        <source>All plants</source>
        <translation>Все заводы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Hold it to end the tour</source>
        <translation>Держите, чтобы закончить</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Экскурсия</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>a slide that is held</comment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>a slide</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>LabelMeanings</name>
    <message>
        <source>It happened, and a named source says so.</source>
        <translation>Это произошло, и об этом говорит названный источник.</translation>
    </message>
    <message>
        <source>Somebody intends it; it has not happened&#xa0;yet.</source>
        <translation>Так задумано; этого ещё не произошло.</translation>
    </message>
    <message>
        <source>Worked out from the figures of the&#xa0;sources.</source>
        <translation>Рассчитано по цифрам из источников.</translation>
    </message>
    <message>
        <source>General engineering, not this plant in&#xa0;particular.</source>
        <translation>Общие принципы техники, а не описание именно этого завода.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>LightRow</name>
    <message>
        <source>Light one by one</source>
        <translation>Зажечь по одному</translation>
    </message>
</context>
<context>
    <name>LowKeys</name>
    <message>
        <source>More: %1 of %2</source>
        <translation>Ещё: %1 из %2</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kiosk</source>
        <translation>Экспозиция</translation>
    </message>
</context>
<context>
    <name>MapSlide</name>
    <message>
        <source>Nearer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Дальше от карты</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
</context>
<context>
    <name>OperatorHealthPage</name>
    <message>
        <source>as asked for</source>
        <translation>так задано</translation>
    </message>
    <message>
        <source>this system has a GPU</source>
        <translation>в системе есть видеокарта</translation>
    </message>
    <message>
        <source>there is no graphics device</source>
        <translation>видеокарты нет</translation>
    </message>
    <message>
        <source>OpenGL cannot be used</source>
        <translation>OpenGL недоступен</translation>
    </message>
    <message>
        <source>OpenGL is computed by the processor</source>
        <translation>OpenGL считает процессор</translation>
    </message>
    <message>
        <source>OpenGL is drawn by a GPU</source>
        <translation>OpenGL рисует видеокарта</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;ГБ</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n&#xa0;ч</numerusform>
            <numerusform>%n&#xa0;ч</numerusform>
            <numerusform>%n&#xa0;ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Кадров в секунду</translation>
    </message>
    <message>
        <source>Drawn by software</source>
        <translation>Рисует процессор</translation>
    </message>
    <message>
        <source>Drawn by the GPU</source>
        <translation>Рисует видеокарта</translation>
    </message>
    <message>
        <source>Memory of the kiosk</source>
        <translation>Память программы</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Свободная память</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Свободно на диске</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>The kiosk runs for</source>
        <translation>Программа работает</translation>
    </message>
    <message>
        <source>The machine runs for</source>
        <translation>Компьютер работает</translation>
    </message>
    <message>
        <source>Starts after a failure</source>
        <translation>Перезапусков после сбоя</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>The last remarks in the log</source>
        <translation>Последние замечания в журнале</translation>
    </message>
    <message>
        <source>The log has no remarks.</source>
        <translation>Замечаний в журнале нет.</translation>
    </message>
</context>
<context>
    <name>OperatorMenu</name>
    <message>
        <source>The show</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Other shows</source>
        <translation>Другие показы</translation>
    </message>
    <message>
        <source>Sound and screen</source>
        <translation>Звук и экран</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Access and power</source>
        <translation>Доступ и питание</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Пульт</translation>
    </message>
    <message>
        <source>Visits today: %1</source>
        <translation>Визитов сегодня: %1</translation>
    </message>
    <message>
        <source>Back to the show</source>
        <translation>Вернуться к показу</translation>
    </message>
    <message>
        <source>There is no PIN</source>
        <translation>ПИН-код не задан</translation>
    </message>
    <message>
        <source>Whoever finds the hidden gesture gets in here.</source>
        <translation>Сюда войдёт каждый, кто найдёт скрытый жест.</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Задать ПИН-код</translation>
    </message>
    <message>
        <source>It applies until the kiosk ends; it could not be saved.</source>
        <translation>Действует до завершения программы: сохранить не удалось.</translation>
    </message>
</context>
<context>
    <name>OperatorPowerPage</name>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>The PIN of this menu</source>
        <translation>ПИН-код этого меню</translation>
    </message>
    <message>
        <source>Six digits or more, no date and no row.</source>
        <translation>От шести цифр, не дата и не подряд.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Start the kiosk anew</source>
        <translation>Запустить программу заново</translation>
    </message>
    <message>
        <source>The show is back in a few seconds.</source>
        <translation>Показ вернётся через несколько секунд.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Leave to the desktop</source>
        <translation>Выйти на рабочий стол</translation>
    </message>
    <message>
        <source>The kiosk ends and does not come back by itself.</source>
        <translation>Программа закроется и сама не вернётся.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Switch the machine off</source>
        <translation>Выключить компьютер</translation>
    </message>
    <message>
        <source>It must be switched on by hand again.</source>
        <translation>Включать его придётся вручную.</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Выключить</translation>
    </message>
</context>
<context>
    <name>OperatorScreenPage</name>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Of films.</source>
        <translation>В фильмах.</translation>
    </message>
    <message>
        <source>Test of the sound</source>
        <translation>Проверка звука</translation>
    </message>
    <message>
        <source>This device has nothing to be heard by.</source>
        <translation>У устройства нет звука.</translation>
    </message>
    <message>
        <source>A tone of one second.</source>
        <translation>Тон длиной в секунду.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Подать тон</translation>
    </message>
    <message>
        <source>Test of the screen</source>
        <translation>Проверка экрана</translation>
    </message>
    <message>
        <source>Colours, then a grid for the fingers.</source>
        <translation>Цвета, затем сетка для пальцев.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Today&apos;s hours</source>
        <translation>Часы сегодня</translation>
    </message>
    <message>
        <source>The hall never closes.</source>
        <translation>Зал открыт всегда.</translation>
    </message>
    <message>
        <source>By the settings: %1</source>
        <translation>По настройкам: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the hall</comment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>By the settings</source>
        <translation>По настройкам</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the hall, today</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the hall, today</comment>
        <translation>Закрыто</translation>
    </message>
</context>
<context>
    <name>OperatorShowPage</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Every visit begins with it.</source>
        <translation>С него начинается каждый визит.</translation>
    </message>
    <message>
        <source>Pace of the loop</source>
        <translation>Темп показа</translation>
    </message>
    <message>
        <source>How long each slide stays, times what the show says.</source>
        <translation>Сколько стоит каждый слайд, от заданного в показе.</translation>
    </message>
    <message>
        <source>The loop goes from slide to slide</source>
        <translation>Слайды сменяются сами</translation>
    </message>
    <message>
        <source>Otherwise it waits on its first.</source>
        <translation>Иначе экран ждёт на первом.</translation>
    </message>
    <message>
        <source>Lead a group</source>
        <translation>Вести группу</translation>
    </message>
    <message>
        <source>The screen waits for the guide alone.</source>
        <translation>Экран ждёт только экскурсовода.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>OperatorShowsPage</name>
    <message>
        <source>Plays now</source>
        <translation>Идёт сейчас</translation>
    </message>
    <message>
        <source>Play this</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>PictureGrip</name>
    <message>
        <source>Enlarge</source>
        <translation>Увеличить</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>Enter</source>
        <translation>Ввести</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>A new PIN</source>
        <translation>Новый ПИН-код</translation>
    </message>
    <message>
        <source>Staff entrance</source>
        <translation>Вход
для персонала</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Секунду</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Вход закрыт</translation>
    </message>
    <message>
        <source>No PIN can be taken now</source>
        <translation>Сейчас ПИН-код не принимается</translation>
    </message>
    <message>
        <source>The PIN of this device is lost</source>
        <translation>ПИН-код этого устройства утрачен</translation>
    </message>
    <message>
        <source>Enter the same once more</source>
        <translation>Введите его ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>At least %n digit(s)</source>
        <comment>of a new PIN</comment>
        <translation>
            <numerusform>Не меньше %n цифры</numerusform>
            <numerusform>Не меньше %n цифр</numerusform>
            <numerusform>Не меньше %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Введите ПИН-код</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>ПИН-код неверен.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Next try in %1.</source>
        <translation>Слишком много неверных ПИН-кодов. Следующая попытка через %1.</translation>
    </message>
    <message>
        <source>Tries cannot be noted on the disk, so none is allowed. The disk must be mended first.</source>
        <translation>Попытки не удаётся записать на диск, поэтому они не принимаются. Сначала нужно исправить диск.</translation>
    </message>
    <message>
        <source>Nobody is let in until a new one is set on this machine with: kiosk pin</source>
        <translation>Вход закрыт, пока на этом компьютере не задан новый ПИН-код командой kiosk pin</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>Введено по-разному. Начните сначала.</translation>
    </message>
    <message>
        <source>The PIN could not be saved.</source>
        <translation>ПИН-код не удалось сохранить.</translation>
    </message>
    <message>
        <source>Tries left: %1</source>
        <translation>Осталось попыток: %1</translation>
    </message>
    <message>
        <source>After a wrong one there is a wait.</source>
        <translation>После неверного придётся подождать.</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>Только цифры.</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>Слишком коротко.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Слишком длинно.</translation>
    </message>
    <message>
        <source>Its digits repeat: that is guessed first.</source>
        <translation>Цифры повторяются: такой подбирают первым.</translation>
    </message>
    <message>
        <source>Its digits follow each other: that is guessed first.</source>
        <translation>Цифры идут подряд: такой подбирают первым.</translation>
    </message>
    <message>
        <source>It reads as a date: that is guessed first.</source>
        <translation>Похоже на дату: такой подбирают первым.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>in</comment>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>in</comment>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>in</comment>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Вернуться в меню</translation>
    </message>
    <message>
        <source>Back to the show</source>
        <translation>Вернуться к показу</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>%1, line %2, character %3</source>
        <translation>%1, строка %2, знак %3</translation>
    </message>
    <message>
        <source>Mend this place in the file. The program reads it again by itself.</source>
        <translation>Исправьте это место в файле. Программа сама прочтёт его снова.</translation>
    </message>
    <message>
        <source>See that the show is in this folder and can be read. The program looks again by itself.</source>
        <translation>Проверьте, что показ лежит в этой папке и доступен для чтения. Программа сама проверит ещё раз.</translation>
    </message>
    <message>
        <source>The show will be back&#xa0;soon</source>
        <translation>Показ скоро вернётся</translation>
    </message>
    <message>
        <source>The screen is working. The file of the show has a mistake.</source>
        <translation>Экран работает. В файле показа есть ошибка.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Для сотрудника</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <comment>besides the one shown</comment>
        <translation>
            <numerusform>и ещё %n ошибка</numerusform>
            <numerusform>и ещё %n ошибки</numerusform>
            <numerusform>и ещё %n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>The file was read just now: it cannot be shown yet</source>
        <translation>Файл только что прочитан: показать его пока нельзя</translation>
    </message>
    <message numerus="yes">
        <source>second(s) until the file is read again</source>
        <comment>beside the number of them</comment>
        <translation>
            <numerusform>секунда до нового чтения файла</numerusform>
            <numerusform>секунды до нового чтения файла</numerusform>
            <numerusform>секунд до нового чтения файла</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
</context>
<context>
    <name>QuizProgress</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
</context>
<context>
    <name>QuizScore</name>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
</context>
<context>
    <name>QuizSlide</name>
    <message>
        <source>Choose an answer</source>
        <translation>Выберите ответ</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Ваш результат</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
</context>
<context>
    <name>QuizVerdict</name>
    <message>
        <source>Right.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Не совсем.</translation>
    </message>
</context>
<context>
    <name>ReadingAnswer</name>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
</context>
<context>
    <name>ReadingQuiz</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Не совсем.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Ваш результат</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
</context>
<context>
    <name>RingFigure</name>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
</context>
<context>
    <name>ScoreBadge</name>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Не совсем.</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Test of the screen</source>
        <translation>Проверка экрана</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>Place in the text</source>
        <translation>Место в тексте</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR-код с адресом</translation>
    </message>
    <message>
        <source>Open it on your own phone</source>
        <translation>Откройте на своём телефоне</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Предыдущий источник</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Следующий источник</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>Said by</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Quoting</source>
        <translation>Со ссылкой на</translation>
    </message>
    <message>
        <source>Also reported by</source>
        <translation>Сообщают и</translation>
    </message>
</context>
<context>
    <name>SourcesSlide</name>
    <message>
        <source>Previous sources</source>
        <translation>Предыдущие источники</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Ещё источники</translation>
    </message>
</context>
<context>
    <name>StagePart</name>
    <message>
        <source>Show the drawing</source>
        <translation>Показать рисунок</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Смотреть фильм</translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Как это устроено</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: меньше</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: больше</translation>
    </message>
</context>
<context>
    <name>StillHereSheet</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>below the number of them</comment>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунды</numerusform>
            <numerusform>секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Touch the screen anywhere, and the show goes on.</source>
        <translation>Коснитесь экрана в любом месте, и показ продолжится.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
</context>
<context>
    <name>TextSizeSteps</name>
    <message>
        <source>Text size %1</source>
        <translation>Размер текста %1</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>Fingers at once: %1, at most %2</source>
        <translation>Пальцев сразу: %1, больше всего: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>All plants</source>
        <translation>Все заводы</translation>
    </message>
    <message>
        <source>Text size, contrast, motion</source>
        <translation>Размер текста, контраст, движение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>К тексту</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>TourThread</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Слайд %1 из %2</translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>VehicleSlide</name>
    <message>
        <source>Turn the vehicle</source>
        <translation>Повернуть машину</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>Play the film</source>
        <translation>Смотреть фильм</translation>
    </message>
    <message>
        <source>Pause the film</source>
        <translation>Остановить фильм</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Текст фильма</translation>
    </message>
    <message>
        <source>The film cannot be shown here.</source>
        <translation>Здесь фильм показать не удаётся.</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
</TS>
