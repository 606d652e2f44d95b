<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>As you like it</source>
        <translation>按您的方式</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Calm motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Pause what moves by itself</source>
        <translation>暂停自动演示</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>慢慢看</translation>
    </message>
    <message>
        <source>Button “Next”</source>
        <translation>“下一页”按钮</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>小声</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>大声</translation>
    </message>
    <message>
        <source>This holds while you are here. The next visitor begins as usual.</source>
        <translation>仅在您参观时有效，下一位观众将恢复默认。</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>按钮靠下</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
</context>
<context>
    <name>BlockBody</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>CompareCell</name>
    <message>
        <source>The sources do not say</source>
        <translation>来源未说明</translation>
    </message>
</context>
<context>
    <name>CompareSlide</name>
    <message>
        <source>Swap sides</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Larger</source>
        <comment>the words of the drawing</comment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Text size, contrast, motion</source>
        <translation>文字大小、对比度、动画</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>tn</source>
        <translation>万亿</translation>
    </message>
    <message>
        <source>bn</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>m</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>roubles</source>
        <translation>卢布</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>千瓦时</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>赫兹</translation>
    </message>
</context>
<context>
    <name>GallerySlide</name>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
</context>
<context>
    <name>GapPart</name>
    <message>
        <source>The sources do not say</source>
        <translation>来源未说明</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>End the guided tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>All plants</source>
        <translation>所有工厂</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Hold it to end the tour</source>
        <translation>按住不放，结束导览</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>导览模式</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>a slide that is held</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>a slide</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>LabelMeanings</name>
    <message>
        <source>It happened, and a named source says so.</source>
        <translation>已经发生，并有注明的来源。</translation>
    </message>
    <message>
        <source>Somebody intends it; it has not happened&#xa0;yet.</source>
        <translation>已有打算，但尚未发生。</translation>
    </message>
    <message>
        <source>Worked out from the figures of the&#xa0;sources.</source>
        <translation>根据来源中的数字算得。</translation>
    </message>
    <message>
        <source>General engineering, not this plant in&#xa0;particular.</source>
        <translation>通用工程原理，并非对该工厂的描述。</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LightRow</name>
    <message>
        <source>Light one by one</source>
        <translation>逐个点亮</translation>
    </message>
</context>
<context>
    <name>LowKeys</name>
    <message>
        <source>More: %1 of %2</source>
        <translation>更多：%1 / %2</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kiosk</source>
        <translation>展览</translation>
    </message>
</context>
<context>
    <name>MapSlide</name>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>OperatorHealthPage</name>
    <message>
        <source>as asked for</source>
        <translation>按设置选定</translation>
    </message>
    <message>
        <source>this system has a GPU</source>
        <translation>系统有显卡</translation>
    </message>
    <message>
        <source>there is no graphics device</source>
        <translation>没有图形设备</translation>
    </message>
    <message>
        <source>OpenGL cannot be used</source>
        <translation>无法使用 OpenGL</translation>
    </message>
    <message>
        <source>OpenGL is computed by the processor</source>
        <translation>OpenGL 由处理器计算</translation>
    </message>
    <message>
        <source>OpenGL is drawn by a GPU</source>
        <translation>OpenGL 由显卡绘制</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Drawn by software</source>
        <translation>由处理器绘制</translation>
    </message>
    <message>
        <source>Drawn by the GPU</source>
        <translation>由显卡绘制</translation>
    </message>
    <message>
        <source>Memory of the kiosk</source>
        <translation>程序内存</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>磁盘可用空间</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The kiosk runs for</source>
        <translation>程序已运行</translation>
    </message>
    <message>
        <source>The machine runs for</source>
        <translation>电脑已运行</translation>
    </message>
    <message>
        <source>Starts after a failure</source>
        <translation>故障后重启次数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The last remarks in the log</source>
        <translation>日志中最近的提示</translation>
    </message>
    <message>
        <source>The log has no remarks.</source>
        <translation>日志中没有提示。</translation>
    </message>
</context>
<context>
    <name>OperatorMenu</name>
    <message>
        <source>The show</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Other shows</source>
        <translation>其他展示</translation>
    </message>
    <message>
        <source>Sound and screen</source>
        <translation>声音与屏幕</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状态</translation>
    </message>
    <message>
        <source>Access and power</source>
        <translation>权限与电源</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Visits today: %1</source>
        <translation>今日访问：%1</translation>
    </message>
    <message>
        <source>Back to the show</source>
        <translation>返回展示</translation>
    </message>
    <message>
        <source>There is no PIN</source>
        <translation>尚未设置 PIN 码</translation>
    </message>
    <message>
        <source>Whoever finds the hidden gesture gets in here.</source>
        <translation>任何人发现隐藏手势都能进入此处。</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>设置 PIN 码</translation>
    </message>
    <message>
        <source>It applies until the kiosk ends; it could not be saved.</source>
        <translation>程序结束前有效，但未能保存。</translation>
    </message>
</context>
<context>
    <name>OperatorPowerPage</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The PIN of this menu</source>
        <translation>本菜单的 PIN 码</translation>
    </message>
    <message>
        <source>Six digits or more, no date and no row.</source>
        <translation>至少六位，不用日期或连续数字。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Start the kiosk anew</source>
        <translation>重新启动程序</translation>
    </message>
    <message>
        <source>The show is back in a few seconds.</source>
        <translation>几秒后恢复展示。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Leave to the desktop</source>
        <translation>退出到桌面</translation>
    </message>
    <message>
        <source>The kiosk ends and does not come back by itself.</source>
        <translation>程序将结束，不会自动恢复。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Switch the machine off</source>
        <translation>关闭电脑</translation>
    </message>
    <message>
        <source>It must be switched on by hand again.</source>
        <translation>之后需要手动开机。</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
</context>
<context>
    <name>OperatorScreenPage</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Of films.</source>
        <translation>影片的音量。</translation>
    </message>
    <message>
        <source>Test of the sound</source>
        <translation>声音测试</translation>
    </message>
    <message>
        <source>This device has nothing to be heard by.</source>
        <translation>本设备没有音频输出。</translation>
    </message>
    <message>
        <source>A tone of one second.</source>
        <translation>一秒钟的提示音。</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>Test of the screen</source>
        <translation>屏幕测试</translation>
    </message>
    <message>
        <source>Colours, then a grid for the fingers.</source>
        <translation>先显示颜色，再显示触摸网格。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Today&apos;s hours</source>
        <translation>今日开放时间</translation>
    </message>
    <message>
        <source>The hall never closes.</source>
        <translation>展厅始终开放。</translation>
    </message>
    <message>
        <source>By the settings: %1</source>
        <translation>按设置：%1</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the hall</comment>
        <translation>闭馆</translation>
    </message>
    <message>
        <source>By the settings</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the hall, today</comment>
        <translation>开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the hall, today</comment>
        <translation>闭馆</translation>
    </message>
</context>
<context>
    <name>OperatorShowPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Every visit begins with it.</source>
        <translation>每次访问都以此语言开始。</translation>
    </message>
    <message>
        <source>Pace of the loop</source>
        <translation>轮播节奏</translation>
    </message>
    <message>
        <source>How long each slide stays, times what the show says.</source>
        <translation>每页停留时间，相对展示设定的倍数。</translation>
    </message>
    <message>
        <source>The loop goes from slide to slide</source>
        <translation>自动轮播</translation>
    </message>
    <message>
        <source>Otherwise it waits on its first.</source>
        <translation>关闭后停留在第一页。</translation>
    </message>
    <message>
        <source>Lead a group</source>
        <translation>带团讲解</translation>
    </message>
    <message>
        <source>The screen waits for the guide alone.</source>
        <translation>屏幕只等待讲解员操作。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>OperatorShowsPage</name>
    <message>
        <source>Plays now</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Play this</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>PictureGrip</name>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>Enter</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>A new PIN</source>
        <translation>新 PIN 码</translation>
    </message>
    <message>
        <source>Staff entrance</source>
        <translation>工作人员入口</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>No PIN can be taken now</source>
        <translation>暂时无法输入 PIN 码</translation>
    </message>
    <message>
        <source>The PIN of this device is lost</source>
        <translation>本设备的 PIN 码已丢失</translation>
    </message>
    <message>
        <source>Enter the same once more</source>
        <translation>请再输入一次</translation>
    </message>
    <message numerus="yes">
        <source>At least %n digit(s)</source>
        <comment>of a new PIN</comment>
        <translation>
            <numerusform>至少 %n 位数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>请输入 PIN 码</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN 码错误。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Next try in %1.</source>
        <translation>错误次数过多，%1后可再试。</translation>
    </message>
    <message>
        <source>Tries cannot be noted on the disk, so none is allowed. The disk must be mended first.</source>
        <translation>无法在磁盘上记录尝试次数，因此不接受输入。请先修复磁盘。</translation>
    </message>
    <message>
        <source>Nobody is let in until a new one is set on this machine with: kiosk pin</source>
        <translation>在本机用命令 kiosk pin 设置新 PIN 码之前，无法进入</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>两次输入不一致，请重新开始。</translation>
    </message>
    <message>
        <source>The PIN could not be saved.</source>
        <translation>PIN 码未能保存。</translation>
    </message>
    <message>
        <source>Tries left: %1</source>
        <translation>剩余次数：%1</translation>
    </message>
    <message>
        <source>After a wrong one there is a wait.</source>
        <translation>输错后需要等待。</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>只能使用数字。</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>太短。</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>太长。</translation>
    </message>
    <message>
        <source>Its digits repeat: that is guessed first.</source>
        <translation>数字重复，最容易被猜中。</translation>
    </message>
    <message>
        <source>Its digits follow each other: that is guessed first.</source>
        <translation>数字连续，最容易被猜中。</translation>
    </message>
    <message>
        <source>It reads as a date: that is guessed first.</source>
        <translation>像日期，最容易被猜中。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>in</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>in</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>in</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>返回菜单</translation>
    </message>
    <message>
        <source>Back to the show</source>
        <translation>返回展示</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>%1, line %2, character %3</source>
        <translation>%1，第 %2 行，第 %3 个字符</translation>
    </message>
    <message>
        <source>Mend this place in the file. The program reads it again by itself.</source>
        <translation>请修改文件中的这一处，程序会自动重新读取。</translation>
    </message>
    <message>
        <source>See that the show is in this folder and can be read. The program looks again by itself.</source>
        <translation>请确认展示内容在此文件夹中并且可以读取，程序会自动再⁠次⁠检⁠查。</translation>
    </message>
    <message>
        <source>The show will be back&#xa0;soon</source>
        <translation>展示即将恢复</translation>
    </message>
    <message>
        <source>The screen is working. The file of the show has a mistake.</source>
        <translation>屏幕工作正常，展示文件中有一处错误。</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>致工作人员</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <comment>besides the one shown</comment>
        <translation>
            <numerusform>另有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>The file was read just now: it cannot be shown yet</source>
        <translation>刚刚读取过文件：目前仍无法展示</translation>
    </message>
    <message numerus="yes">
        <source>second(s) until the file is read again</source>
        <comment>beside the number of them</comment>
        <translation>
            <numerusform>秒后重新读取文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
</context>
<context>
    <name>QuizProgress</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
</context>
<context>
    <name>QuizScore</name>
    <message>
        <source>of %1</source>
        <translation>共 %1 题</translation>
    </message>
</context>
<context>
    <name>QuizSlide</name>
    <message>
        <source>Choose an answer</source>
        <translation>请选择答案</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>您的成绩</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
</context>
<context>
    <name>QuizVerdict</name>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不完全对。</translation>
    </message>
</context>
<context>
    <name>ReadingAnswer</name>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
</context>
<context>
    <name>ReadingQuiz</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不完全对。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>您的成绩</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
</context>
<context>
    <name>RingFigure</name>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>ScoreBadge</name>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不完全对。</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Test of the screen</source>
        <translation>屏幕测试</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>Place in the text</source>
        <translation>文中位置</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>向下</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>网址二维码</translation>
    </message>
    <message>
        <source>Open it on your own phone</source>
        <translation>用您的手机打开</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>上一个来源</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>下一个来源</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>Said by</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Quoting</source>
        <translation>援引</translation>
    </message>
    <message>
        <source>Also reported by</source>
        <translation>其他报道</translation>
    </message>
</context>
<context>
    <name>SourcesSlide</name>
    <message>
        <source>Previous sources</source>
        <translation>上一页来源</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>更多来源</translation>
    </message>
</context>
<context>
    <name>StagePart</name>
    <message>
        <source>Show the drawing</source>
        <translation>查看图示</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>观看影片</translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增加</translation>
    </message>
</context>
<context>
    <name>StillHereSheet</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>below the number of them</comment>
        <translation>
            <numerusform>秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Touch the screen anywhere, and the show goes on.</source>
        <translation>触摸屏幕任意位置即⁠可⁠继⁠续。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>TextSizeSteps</name>
    <message>
        <source>Text size %1</source>
        <translation>文字大小 %1</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>Fingers at once: %1, at most %2</source>
        <translation>同时触点：%1，最多 %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>All plants</source>
        <translation>所有工厂</translation>
    </message>
    <message>
        <source>Text size, contrast, motion</source>
        <translation>文字大小、对比度、动画</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>返回文字</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>TourThread</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>VehicleSlide</name>
    <message>
        <source>Turn the vehicle</source>
        <translation>旋转车辆</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>Play the film</source>
        <translation>播放影片</translation>
    </message>
    <message>
        <source>Pause the film</source>
        <translation>暂停影片</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>影片文字稿</translation>
    </message>
    <message>
        <source>The film cannot be shown here.</source>
        <translation>此处无法播放影片。</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
