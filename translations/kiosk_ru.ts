<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
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
    <name>Explorer</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
    <name>RingFigure</name>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
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
    <name>TourBar</name>
    <message>
        <source>All plants</source>
        <translation>Все заводы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <source>The film cannot be shown here.</source>
        <translation>Здесь фильм показать не удаётся.</translation>
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
