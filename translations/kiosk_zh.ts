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
        <source>This holds while you are here. The next visitor begins as usual.</source>
        <translation>仅在您参观时有效，下一位观众将恢复默认。</translation>
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
    <name>Explorer</name>
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
        <source>Keep it pressed to end the tour</source>
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
    <name>OperatorMenu</name>
    <message>
        <source>Operator</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Back to the show</source>
        <translation>返回展示</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新启动程序</translation>
    </message>
    <message>
        <source>Leave to the desktop</source>
        <translation>退出到桌面</translation>
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
    <name>RingFigure</name>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
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
