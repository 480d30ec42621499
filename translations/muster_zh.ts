<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Gate or door</source>
        <translation>大门或门</translation>
    </message>
    <message>
        <source>Fence or wall</source>
        <translation>围栏或围墙</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>屋顶</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>车库</translation>
    </message>
    <message>
        <source>Loading dock</source>
        <translation>装卸台</translation>
    </message>
    <message>
        <source>Line inside the premises</source>
        <translation>房地内线</translation>
    </message>
    <message>
        <source>Air space</source>
        <translation>空域</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>闯入</translation>
    </message>
    <message>
        <source>Tailgating</source>
        <translation>尾随</translation>
    </message>
    <message>
        <source>False identity</source>
        <translation>假身份</translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation>通行证过期</translation>
    </message>
    <message>
        <source>Breach by a vehicle</source>
        <translation>车辆冲闯</translation>
    </message>
    <message>
        <source>Breach by a crowd</source>
        <translation>人群冲闯</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>无人机</translation>
    </message>
    <message>
        <source>Staff in a closed zone</source>
        <translation>工作人员进入禁区</translation>
    </message>
    <message>
        <source>Lost pass used</source>
        <translation>使用遗失通行证</translation>
    </message>
    <message>
        <source>Stopped at the line</source>
        <translation>在防线被阻</translation>
    </message>
    <message>
        <source>Past the outer line</source>
        <translation>越过外线</translation>
    </message>
    <message>
        <source>Past the inner line</source>
        <translation>越过内线</translation>
    </message>
    <message>
        <source>Reached a person or a sensitive place</source>
        <translation>接触到人员或敏感场所</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报器</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>After the fact</source>
        <translation>事后</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>误入</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>抗议</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>犯罪</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>敌对</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>精神健康</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Escorted out</source>
        <translation>带离</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>移交警方</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>被拘留</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>逃脱</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>房地</translation>
    </message>
    <message>
        <source>Time of entry</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>进入类型</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>深入程度</translation>
    </message>
    <message>
        <source>Point of entry</source>
        <translation>进入点</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>发现者</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Response began at</source>
        <translation>响应开始时间</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Apparent intent</source>
        <translation>表面意图</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Harm done</source>
        <translation>造成的伤害</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>Corrective measure</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Recording: where it is kept</source>
        <translation>录像：存放处</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Unauthorized entries</source>
        <translation>未经许可进入</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>未经许可进入</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>公务</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>承包商</translation>
    </message>
    <message>
        <source>United Nations pass</source>
        <translation>联合国证件</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>国民身份证</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>驾驶执照</translation>
    </message>
    <message>
        <source>Employer&apos;s card</source>
        <translation>雇主证件</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>无证件</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>被劝返</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind of visitor</source>
        <translation>访客类型</translation>
    </message>
    <message>
        <source>Organization or company</source>
        <translation>组织或公司</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>预计时间</translation>
    </message>
    <message>
        <source>Expected to stay</source>
        <translation>预计停留</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Host&apos;s personnel record</source>
        <translation>接待人人员记录</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Vehicle: number plate</source>
        <translation>车辆：车牌</translation>
    </message>
    <message>
        <source>Vehicle: make and model</source>
        <translation>车辆：厂牌和型号</translation>
    </message>
    <message>
        <source>Vehicle: colour</source>
        <translation>车辆：颜色</translation>
    </message>
    <message>
        <source>Answer at the desk</source>
        <translation>门岗答复</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>On a watch list</source>
        <translation>在监控名单上</translation>
    </message>
    <message>
        <source>Visitor card</source>
        <translation>访客卡</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>团体成员</translation>
    </message>
    <message>
        <source>Member of the group</source>
        <translation>团体成员</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>发放时间</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发放人</translation>
    </message>
    <message>
        <source>Due back at</source>
        <translation>应还时间</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>归还时间</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>钥匙状态</translation>
    </message>
    <message>
        <source>Keys issued</source>
        <translation>发放钥匙</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>发放钥匙</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>已外带</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>永久带走</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>携带人</translation>
    </message>
    <message>
        <source>State of the asset</source>
        <translation>物品状态</translation>
    </message>
    <message>
        <source>Agreed by, for the owner</source>
        <translation>所有者同意</translation>
    </message>
    <message>
        <source>Agreed by, for security</source>
        <translation>安保方同意</translation>
    </message>
    <message>
        <source>Out at</source>
        <translation>外带时间</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>签出人</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>归还时间</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Assets taken out</source>
        <translation>外带物品</translation>
    </message>
    <message>
        <source>Asset taken out</source>
        <translation>外带物品</translation>
    </message>
    <message>
        <source>Inward</source>
        <translation>进</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>出</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>联合国车辆</translation>
    </message>
    <message>
        <source>Private vehicle of staff</source>
        <translation>工作人员私车</translation>
    </message>
    <message>
        <source>Vehicle of a visitor</source>
        <translation>访客车辆</translation>
    </message>
    <message>
        <source>Vehicle of a supplier</source>
        <translation>供应商车辆</translation>
    </message>
    <message>
        <source>Emergency vehicle</source>
        <translation>应急车辆</translation>
    </message>
    <message>
        <source>Other vehicle</source>
        <translation>其他车辆</translation>
    </message>
    <message>
        <source>Time at the gate</source>
        <translation>门岗时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>车辆类型</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>大门</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>乘客</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>已搜查</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Vehicles at the gate</source>
        <translation>门岗车辆</translation>
    </message>
    <message>
        <source>Vehicle at the gate</source>
        <translation>门岗车辆</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>Accountability</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期间起始</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>期间截止</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审查人</translation>
    </message>
    <message>
        <source>Designated Official appointed and trained</source>
        <translation>指定官员已任命并受训</translation>
    </message>
    <message>
        <source>Security Management Team meets</source>
        <translation>安保管理小组召开会议</translation>
    </message>
    <message>
        <source>Assessments current</source>
        <translation>评估有效</translation>
    </message>
    <message>
        <source>Plans current</source>
        <translation>计划有效</translation>
    </message>
    <message>
        <source>Residential measures current</source>
        <translation>住宅措施有效</translation>
    </message>
    <message>
        <source>Exercises held</source>
        <translation>已举行演练</translation>
    </message>
    <message>
        <source>Staff lists certified</source>
        <translation>人员名单已核证</translation>
    </message>
    <message>
        <source>Training complete</source>
        <translation>培训完成</translation>
    </message>
    <message>
        <source>Premises surveyed</source>
        <translation>房地已检查</translation>
    </message>
    <message>
        <source>Incidents recorded</source>
        <translation>事件已记录</translation>
    </message>
    <message>
        <source>Wardens active</source>
        <translation>片区联络员在岗</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Compliance reviews</source>
        <translation>遵守情况审查</translation>
    </message>
    <message>
        <source>Compliance review</source>
        <translation>遵守情况审查</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>审查结论</translation>
    </message>
    <message>
        <source>Review finding</source>
        <translation>审查结论</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>事后评估</translation>
    </message>
    <message>
        <source>Board of inquiry</source>
        <translation>调查委员会</translation>
    </message>
    <message>
        <source>Joint Inspection Unit</source>
        <translation>联合检查组</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>改进机会</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>部分接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>已实施</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Closed, not implemented</source>
        <translation>已结束，未执行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Words of the response</source>
        <translation>回应内容</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>拟采取行动</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>证据：存放处</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>例会</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Area team</source>
        <translation>地区小组</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>会议类型</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Minutes: where they are kept</source>
        <translation>会议记录：存放处</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message>
        <source>Security Management Team meetings</source>
        <translation>安保管理小组会议</translation>
    </message>
    <message>
        <source>Security Management Team meeting</source>
        <translation>安保管理小组会议</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Attendance of a member</source>
        <translation>成员出席</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation>会议决定</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>会议决定</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>会议记录草稿</translation>
    </message>
</context>
<context>
    <name>Advisory</name>
    <message>
        <source>Travel advisory</source>
        <translation>差旅咨询</translation>
    </message>
    <message>
        <source>Security notice</source>
        <translation>安保通知</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>航空</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>很高</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>仅限必要差旅</translation>
    </message>
    <message>
        <source>Closed to travel</source>
        <translation>禁止差旅</translation>
    </message>
    <message>
        <source>All United Nations personnel</source>
        <translation>联合国全体人员</translation>
    </message>
    <message>
        <source>Saving Lives Together partners</source>
        <translation>“携手拯救生命”伙伴</translation>
    </message>
    <message>
        <source>Security staff and management</source>
        <translation>安保人员和管理层</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Present risk: armed conflict</source>
        <translation>当前风险：武装冲突</translation>
    </message>
    <message>
        <source>Present risk: terrorism</source>
        <translation>当前风险：恐怖主义</translation>
    </message>
    <message>
        <source>Present risk: crime</source>
        <translation>当前风险：犯罪</translation>
    </message>
    <message>
        <source>Present risk: civil unrest</source>
        <translation>当前风险：内乱</translation>
    </message>
    <message>
        <source>Present risk: hazards</source>
        <translation>当前风险：灾害</translation>
    </message>
    <message>
        <source>BSAFE required</source>
        <translation>须完成 BSAFE</translation>
    </message>
    <message>
        <source>SSAFE required</source>
        <translation>须完成 SSAFE</translation>
    </message>
    <message>
        <source>Travel clearance</source>
        <translation>差旅许可</translation>
    </message>
    <message>
        <source>Security briefing on arrival required</source>
        <translation>抵达后须听取安保通报</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>咨询通告</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>咨询通告</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Short text for messages</source>
        <translation>短信文本</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text in one language</source>
        <translation>单语文本</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name of a visitor</source>
        <translation>访客姓名</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>差旅申请</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>发布时间</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Area, strategic</source>
        <translation>区域（战略）</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Ad hoc mission</source>
        <translation>临时任务</translation>
    </message>
    <message>
        <source>Special event</source>
        <translation>特别活动</translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation>高级官员</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期止</translation>
    </message>
    <message>
        <source>Situation: political</source>
        <translation>局势：政治</translation>
    </message>
    <message>
        <source>Situation: mandate and programmes</source>
        <translation>局势：任务授权和方案</translation>
    </message>
    <message>
        <source>Programme exposure</source>
        <translation>方案风险暴露</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>SRM assessments</source>
        <translation>安全风险评估</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>安全风险评估</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>年度审查</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Change of the situation</source>
        <translation>局势变化</translation>
    </message>
    <message>
        <source>Change of programme</source>
        <translation>方案变化</translation>
    </message>
    <message>
        <source>New premises</source>
        <translation>新房地</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>Request of the Designated Official</source>
        <translation>指定官员要求</translation>
    </message>
    <message>
        <source>Situation: security forces</source>
        <translation>局势：安全部队</translation>
    </message>
    <message>
        <source>Area in the register</source>
        <translation>登记地区</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Situation: economic</source>
        <translation>局势：经济</translation>
    </message>
    <message>
        <source>Situation: social</source>
        <translation>局势：社会</translation>
    </message>
    <message>
        <source>Situation: environmental</source>
        <translation>局势：环境</translation>
    </message>
    <message>
        <source>Situation: infrastructure</source>
        <translation>局势：基础设施</translation>
    </message>
    <message>
        <source>Situation: threat groups and actors</source>
        <translation>局势：威胁团体和行为体</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>SMT meeting</source>
        <translation>安保管理小组会议</translation>
    </message>
    <message>
        <source>Reasons for a review</source>
        <translation>审查理由</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编写人</translation>
    </message>
    <message>
        <source>Conditions of the approval</source>
        <translation>批准条件</translation>
    </message>
    <message>
        <source>Resident, internationally recruited</source>
        <translation>常驻，国际征聘</translation>
    </message>
    <message>
        <source>Resident, locally recruited</source>
        <translation>常驻，当地征聘</translation>
    </message>
    <message>
        <source>On mission, international</source>
        <translation>出差，国际</translation>
    </message>
    <message>
        <source>On mission, national</source>
        <translation>出差，本国</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>地方政府</translation>
    </message>
    <message>
        <source>National government</source>
        <translation>国家政府</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Who is exposed</source>
        <translation>暴露人员</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>主要地点</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>房地</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>What the situation means for the programme</source>
        <translation>局势对方案的影响</translation>
    </message>
    <message>
        <source>What the programme means for security</source>
        <translation>方案对安保的影响</translation>
    </message>
    <message>
        <source>Programme criticality output</source>
        <translation>方案关键程度产出</translation>
    </message>
    <message>
        <source>Programme exposures</source>
        <translation>方案风险暴露</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>武装冲突</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>恐怖主义</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>犯罪</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>内乱</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>灾害</translation>
    </message>
    <message>
        <source>Threat category</source>
        <translation>威胁类别</translation>
    </message>
    <message>
        <source>Intent (hazards: frequency)</source>
        <translation>意图（灾害：频率）</translation>
    </message>
    <message>
        <source>Capability (hazards: magnitude)</source>
        <translation>能力（灾害：强度）</translation>
    </message>
    <message>
        <source>Inhibiting context (hazards: preparedness)</source>
        <translation>抑制环境（灾害：准备程度）</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Threat scores</source>
        <translation>威胁评分</translation>
    </message>
    <message>
        <source>General threats</source>
        <translation>总体威胁</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>总体威胁</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>友好</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>猜疑</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>敌对</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>行为者类型</translation>
    </message>
    <message>
        <source>Main SRM area</source>
        <translation>主要安保风险管理区域</translation>
    </message>
    <message>
        <source>Where it operates</source>
        <translation>活动地区</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Attitude to the United Nations</source>
        <translation>对联合国的态度</translation>
    </message>
    <message>
        <source>Strength, weapons and means</source>
        <translation>兵力、武器和手段</translation>
    </message>
    <message>
        <source>Methods and usual targets</source>
        <translation>惯用手法和目标</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>最近审查日期</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Threat actors</source>
        <translation>威胁行为体</translation>
    </message>
    <message>
        <source>Threat actor</source>
        <translation>威胁行为体</translation>
    </message>
    <message>
        <source>Prevention: lowers likelihood</source>
        <translation>预防：降低可能性</translation>
    </message>
    <message>
        <source>Mitigation: lowers impact</source>
        <translation>减轻：降低影响</translation>
    </message>
    <message>
        <source>Prevention and mitigation</source>
        <translation>预防和减轻</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>接受风险</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避免</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Deter</source>
        <translation>威慑</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Build acceptance</source>
        <translation>争取认同</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>电信</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文件资料</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>协调</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>差旅</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>网络安全</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>航空</translation>
    </message>
    <message>
        <source>Everyone in the area</source>
        <translation>该地区所有人</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>已获资金</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>已实施</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Own organization</source>
        <translation>本组织</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>当地费用分摊</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>共同供资账户</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>东道国</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>无资金</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Change of likelihood</source>
        <translation>可能性变化</translation>
    </message>
    <message>
        <source>Change of impact</source>
        <translation>影响变化</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>措施状态</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>Cost, once</source>
        <translation>费用，一次性</translation>
    </message>
    <message>
        <source>Cost, yearly</source>
        <translation>费用，每年</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>供资</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>证据：存放处</translation>
    </message>
    <message>
        <source>Change of risk</source>
        <translation>风险变化</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation>安保风险管理措施</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>安保风险管理措施</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>风险事件</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>作用方式</translation>
    </message>
    <message>
        <source>Events it works on</source>
        <translation>所针对事件</translation>
    </message>
    <message>
        <source>Event it works on</source>
        <translation>所针对事件</translation>
    </message>
    <message>
        <source>Concurs</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Concurs with a remark</source>
        <translation>同意并附意见</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Member of the SMT</source>
        <translation>安保管理小组成员</translation>
    </message>
    <message>
        <source>Position taken</source>
        <translation>所持立场</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>给出日期</translation>
    </message>
    <message>
        <source>Positions of the SMT</source>
        <translation>安保管理小组立场</translation>
    </message>
    <message>
        <source>Position of an SMT member</source>
        <translation>安保管理小组成员立场</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>低风险</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>中风险</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>Very high risk</source>
        <translation>很高风险</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>剩余风险</translation>
    </message>
    <message>
        <source>Why it should be accepted</source>
        <translation>接受理由</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Wording of the decision</source>
        <translation>决定措辞</translation>
    </message>
    <message>
        <source>Risk acceptances</source>
        <translation>风险接受</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>风险接受</translation>
    </message>
    <message>
        <source>Visit of a senior official</source>
        <translation>高级官员来访</translation>
    </message>
    <message>
        <source>Those listed below</source>
        <translation>下列对象</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>A warden zone</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>负责组织</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>适用范围</translation>
    </message>
</context>
<context>
    <name>Aviation</name>
    <message>
        <source>Scheduled</source>
        <translation>定期航班</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>包机</translation>
    </message>
    <message>
        <source>UN Humanitarian Air Service</source>
        <translation>联合国人道主义航空服务处</translation>
    </message>
    <message>
        <source>Under United Nations contract</source>
        <translation>联合国合同</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>军方</translation>
    </message>
    <message>
        <source>Listed: meets the criteria</source>
        <translation>已列入：符合标准</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>Not listed: not shown to meet the criteria, which does not say it is unsafe</source>
        <translation>未列入：未证明符合标准，并不表示不安全</translation>
    </message>
    <message>
        <source>Restricted to certain routes</source>
        <translation>仅限特定航线</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Advised against</source>
        <translation>不建议使用</translation>
    </message>
    <message>
        <source>IATA Operational Safety Audit</source>
        <translation>国际航协运行安全审计</translation>
    </message>
    <message>
        <source>ICAO audit of the State</source>
        <translation>国际民航组织对国家的审计</translation>
    </message>
    <message>
        <source>Operating ban</source>
        <translation>禁止运营</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>IATA code</source>
        <translation>国际航协代码</translation>
    </message>
    <message>
        <source>ICAO code</source>
        <translation>国际民航组织代码</translation>
    </message>
    <message>
        <source>State of the air operator certificate (ISO 3166)</source>
        <translation>航空运营人证书国（ISO 3166）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status in the list</source>
        <translation>名单状态</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <translation>证据说明</translation>
    </message>
    <message>
        <source>Countries served (ISO 3166)</source>
        <translation>服务国家（ISO 3166）</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Air operators</source>
        <translation>航空运营人</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>航空运营人</translation>
    </message>
    <message>
        <source>Designated air-travel focal point</source>
        <translation>指定的航空旅行协调中心</translation>
    </message>
    <message>
        <source>Security professional</source>
        <translation>安保专业人员</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use if there is no alternative</source>
        <translation>无其他选择时使用</translation>
    </message>
    <message>
        <source>For the organization to decide</source>
        <translation>由组织决定</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避免</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>请求者</translation>
    </message>
    <message>
        <source>Requester is</source>
        <translation>请求者身份</translation>
    </message>
    <message>
        <source>Requester on the staff list</source>
        <translation>人员名单上的请求者</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Name of an operator not in the list</source>
        <translation>名单外运营人名称</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Date of travel</source>
        <translation>差旅日期</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>需在此前答复</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Answer valid until</source>
        <translation>答复有效期至</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Requests for aviation advice</source>
        <translation>航空咨询请求</translation>
    </message>
    <message>
        <source>Request for aviation advice</source>
        <translation>航空咨询请求</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>By headcount</source>
        <translation>按人数</translation>
    </message>
    <message>
        <source>Flat amount for small organizations, the rest by headcount</source>
        <translation>小组织固定金额，其余按人数</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>按使用量</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>均摊</translation>
    </message>
    <message>
        <source>Fixed table</source>
        <translation>固定表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>货币（ISO 4217）</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Census date</source>
        <translation>普查日期</translation>
    </message>
    <message>
        <source>How costs are shared</source>
        <translation>费用分摊方式</translation>
    </message>
    <message>
        <source>Flat amount below a share of</source>
        <translation>低于此份额按固定金额</translation>
    </message>
    <message>
        <source>Flat amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>Second flat amount below a share of</source>
        <translation>低于此份额按第二固定金额</translation>
    </message>
    <message>
        <source>Second flat amount</source>
        <translation>第二固定金额</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Budget of the year before</source>
        <translation>上年度预算</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Budget period</source>
        <translation>预算期</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>固定费率</translation>
    </message>
    <message>
        <source>Second flat rate</source>
        <translation>第二固定费率</translation>
    </message>
    <message>
        <source>Cost-shared budgets</source>
        <translation>费用分摊预算</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>费用分摊预算</translation>
    </message>
    <message>
        <source>Security operations centre</source>
        <translation>安保行动中心</translation>
    </message>
    <message>
        <source>Radio room and communications</source>
        <translation>无线电室和通信</translation>
    </message>
    <message>
        <source>Local security assistants</source>
        <translation>当地安保助理</translation>
    </message>
    <message>
        <source>Guards for common posts</source>
        <translation>公共岗位保安</translation>
    </message>
    <message>
        <source>Stress counsellor</source>
        <translation>压力辅导员</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation>可取</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>Local cost-sharing</source>
        <translation>当地费用分摊</translation>
    </message>
    <message>
        <source>Jointly financed account</source>
        <translation>共同供资账户</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>一个组织</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>实物</translation>
    </message>
    <message>
        <source>Unfunded</source>
        <translation>无资金</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>安保风险管理措施</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cost of a unit</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>For (empty: once)</source>
        <translation>时长（空：一次性）</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>供资</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>预算项目</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>预算项目</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Dispute resolved</source>
        <translation>争议已解决</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Persons, units used or parts agreed</source>
        <translation>人数、使用单位或商定份额</translation>
    </message>
    <message>
        <source>From the certified list</source>
        <translation>取自核证名单</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>同意情况</translation>
    </message>
    <message>
        <source>Note on the dispute</source>
        <translation>争议说明</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>已开票</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Invoiced or paid</source>
        <translation>开票或付款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>入账日期</translation>
    </message>
    <message>
        <source>Payment due on</source>
        <translation>付款到期日</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>参考编号</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>缴款</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>缴款</translation>
    </message>
    <message>
        <source>Date of the expenditure</source>
        <translation>支出日期</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Accounts closed on</source>
        <translation>结账日期</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>Monitoring</source>
        <translation>监测中</translation>
    </message>
    <message>
        <source>On alert</source>
        <translation>警戒中</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Stabilizing</source>
        <translation>趋于稳定</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>After-action review done</source>
        <translation>事后评估已完成</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Monitor: watch</source>
        <translation>监测：观察</translation>
    </message>
    <message>
        <source>Alert: prepare</source>
        <translation>警报：准备</translation>
    </message>
    <message>
        <source>Local crisis</source>
        <translation>地方级危机</translation>
    </message>
    <message>
        <source>Country crisis</source>
        <translation>国家级危机</translation>
    </message>
    <message>
        <source>Headquarters crisis</source>
        <translation>总部级危机</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演习</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Highest level reached</source>
        <translation>达到的最高级别</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Areas affected</source>
        <translation>受影响地区</translation>
    </message>
    <message>
        <source>Incident that set it off</source>
        <translation>引发事件</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Activation decided at</source>
        <translation>决定启动时间</translation>
    </message>
    <message>
        <source>Activation decided by</source>
        <translation>决定启动人</translation>
    </message>
    <message>
        <source>Activation decided as</source>
        <translation>以何身份决定启动</translation>
    </message>
    <message>
        <source>Crisis management team convened at</source>
        <translation>危机管理小组召集时间</translation>
    </message>
    <message>
        <source>Headquarters notified at</source>
        <translation>通知总部时间</translation>
    </message>
    <message>
        <source>Stood down at</source>
        <translation>解除时间</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Situation report every</source>
        <translation>情况报告间隔</translation>
    </message>
    <message>
        <source>Crisis room</source>
        <translation>危机室</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>事后评估</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>生效起始</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>以何身份决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Activated at</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation>启动人</translation>
    </message>
    <message>
        <source>No longer active since</source>
        <translation>停用起始</translation>
    </message>
    <message>
        <source>Plans activated</source>
        <translation>已启动计划</translation>
    </message>
    <message>
        <source>Plan activated</source>
        <translation>已启动计划</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>通过电话</translation>
    </message>
    <message>
        <source>By satellite phone</source>
        <translation>通过卫星电话</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>通过无线电</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>通过短信</translation>
    </message>
    <message>
        <source>By messaging application</source>
        <translation>通过通讯应用</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>通过电子邮件</translation>
    </message>
    <message>
        <source>Through wardens</source>
        <translation>通过片区联络员</translation>
    </message>
    <message>
        <source>From the media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>其他渠道</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>考虑的方案</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation>建议人</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Communicated to</source>
        <translation>传达对象</translation>
    </message>
    <message>
        <source>How it was communicated</source>
        <translation>传达方式</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Corrects or continues</source>
        <translation>更正或延续</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>决定日志</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>来文</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>去文</translation>
    </message>
    <message>
        <source>A Completely reliable</source>
        <translation>A 完全可靠</translation>
    </message>
    <message>
        <source>B Usually reliable</source>
        <translation>B 通常可靠</translation>
    </message>
    <message>
        <source>C Fairly reliable</source>
        <translation>C 比较可靠</translation>
    </message>
    <message>
        <source>D Not usually reliable</source>
        <translation>D 通常不可靠</translation>
    </message>
    <message>
        <source>E Unreliable</source>
        <translation>E 不可靠</translation>
    </message>
    <message>
        <source>F Reliability cannot be judged</source>
        <translation>F 无法判断可靠性</translation>
    </message>
    <message>
        <source>1 Confirmed by other sources</source>
        <translation>1 已由其他来源证实</translation>
    </message>
    <message>
        <source>2 Probably true</source>
        <translation>2 很可能属实</translation>
    </message>
    <message>
        <source>3 Possibly true</source>
        <translation>3 可能属实</translation>
    </message>
    <message>
        <source>4 Doubtful</source>
        <translation>4 可疑</translation>
    </message>
    <message>
        <source>5 Improbable</source>
        <translation>5 不大可能</translation>
    </message>
    <message>
        <source>6 Truth cannot be judged</source>
        <translation>6 无法判断真伪</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>来文或去文</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>来源可靠性</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>信息可信度</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>已采取行动</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Information log</source>
        <translation>信息日志</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Life-saving</source>
        <translation>救生</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Responsible for the task</source>
        <translation>任务负责人</translation>
    </message>
    <message>
        <source>Responsible role</source>
        <translation>负责角色</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Follows from the decision</source>
        <translation>依据的决定</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>报告编号</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期间起始</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>期间截止</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>局势</translation>
    </message>
    <message>
        <source>United Nations casualties: dead</source>
        <translation>联合国伤亡：死亡</translation>
    </message>
    <message>
        <source>United Nations casualties: injured</source>
        <translation>联合国伤亡：受伤</translation>
    </message>
    <message>
        <source>United Nations casualties: missing</source>
        <translation>联合国伤亡：失踪</translation>
    </message>
    <message>
        <source>United Nations casualties: details</source>
        <translation>联合国伤亡：详情</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>人员清点</translation>
    </message>
    <message>
        <source>Headcount table</source>
        <translation>清点表</translation>
    </message>
    <message>
        <source>Status of premises</source>
        <translation>房地状况</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Status of communications</source>
        <translation>通信状况</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>已作决定</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Next report at</source>
        <translation>下次报告时间</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编写人</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发送给</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>情况报告</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>情况报告</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>宵禁</translation>
    </message>
    <message>
        <source>Stay at home</source>
        <translation>居家</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>禁止行动</translation>
    </message>
    <message>
        <source>Work from home</source>
        <translation>居家办公</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>办公室关闭</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>就地隐蔽</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Evacuate families</source>
        <translation>撤离家属</translation>
    </message>
    <message>
        <source>Evacuate non-critical staff</source>
        <translation>撤离非关键人员</translation>
    </message>
    <message>
        <source>Evacuate all</source>
        <translation>全员撤离</translation>
    </message>
    <message>
        <source>Suspend programme</source>
        <translation>暂停方案</translation>
    </message>
    <message>
        <source>Communications discipline</source>
        <translation>通信纪律</translation>
    </message>
    <message>
        <source>Measure ordered</source>
        <translation>下令措施</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>To be reviewed at</source>
        <translation>复审时间</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>下令人</translation>
    </message>
    <message>
        <source>Ordered as</source>
        <translation>以何身份下令</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>下令时间</translation>
    </message>
    <message>
        <source>Lifted at</source>
        <translation>解除时间</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Measures ordered</source>
        <translation>下令措施</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用期间</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>条目编号</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Time frame from</source>
        <translation>时限起始</translation>
    </message>
    <message>
        <source>Time frame until</source>
        <translation>时限截止</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Accountable: resident coordinator or head of mission</source>
        <translation>负责人：驻地协调员或特派团团长</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>下次审查日期</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>安全风险评估</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Programme criticality exercises</source>
        <translation>方案关键程度评定</translation>
    </message>
    <message>
        <source>Programme criticality exercise</source>
        <translation>方案关键程度评定</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Strategic result</source>
        <translation>战略成果</translation>
    </message>
    <message>
        <source>Framework it comes from</source>
        <translation>来源框架</translation>
    </message>
    <message>
        <source>Strategic results</source>
        <translation>战略成果</translation>
    </message>
    <message>
        <source>Life-saving at scale</source>
        <translation>大规模拯救生命</translation>
    </message>
    <message>
        <source>Directed by the Office of the Secretary-General</source>
        <translation>秘书长办公厅指示</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>主要地点</translation>
    </message>
    <message>
        <source>Likelihood of implementation</source>
        <translation>实施可能性</translation>
    </message>
    <message>
        <source>Designated PC1</source>
        <translation>指定为 PC1</translation>
    </message>
    <message>
        <source>PC1: criterion</source>
        <translation>PC1：标准</translation>
    </message>
    <message>
        <source>PC1: justification</source>
        <translation>PC1：理由</translation>
    </message>
    <message>
        <source>PC1: designated by</source>
        <translation>PC1：指定人</translation>
    </message>
    <message>
        <source>PC1: designated on</source>
        <translation>PC1：指定日期</translation>
    </message>
    <message>
        <source>PC1: note of headquarters: where it is kept</source>
        <translation>PC1：总部说明：存放处</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>同行评审</translation>
    </message>
    <message>
        <source>PC1: designation</source>
        <translation>PC1：指定</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name or line</source>
        <translation>姓名或专线</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Directory entry</source>
        <translation>通讯录条目</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>卫星电话</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线电</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>通讯应用</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>渠道类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>地址或呼号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>测试日期</translation>
    </message>
    <message>
        <source>Worked when tested</source>
        <translation>测试时可用</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>非保密</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>绝密</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Private number</source>
        <translation>私人号码</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>DutyStation</name>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Office away from headquarters</source>
        <translation>总部以外办事处</translation>
    </message>
    <message>
        <source>Regional commission</source>
        <translation>区域委员会</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>首都</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>外地</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>可带家属</translation>
    </message>
    <message>
        <source>Non-family</source>
        <translation>不带家属</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>次区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>家属随行</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Staff by organization</source>
        <translation>各组织工作人员</translation>
    </message>
    <message>
        <source>Staff figures as of</source>
        <translation>人员数字截至</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Duty stations</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>H: headquarters and similar</source>
        <translation>H：总部及类似地点</translation>
    </message>
    <message>
        <source>A: least hardship</source>
        <translation>A：艰苦程度最低</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>E: most hardship</source>
        <translation>E：艰苦程度最高</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Heightened</source>
        <translation>强化</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭中</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>阿拉伯文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>法文名称</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>俄文名称</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>西班牙文名称</translation>
    </message>
    <message>
        <source>Hardship class</source>
        <translation>艰苦等级</translation>
    </message>
    <message>
        <source>High-risk duty station</source>
        <translation>高风险工作地点</translation>
    </message>
    <message>
        <source>High risk from</source>
        <translation>高风险起始</translation>
    </message>
    <message>
        <source>High risk until</source>
        <translation>高风险截止</translation>
    </message>
    <message>
        <source>Stage of planning</source>
        <translation>规划阶段</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>High-risk status</source>
        <translation>高风险状态</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Set to the current time</source>
        <translation>设为当前时间</translation>
    </message>
    <message>
        <source>Distance from UTC</source>
        <translation>与世界协调时的时差</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>How exact the time is</source>
        <translation>时间精确度</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Notation of the position</source>
        <translation>位置表示法</translation>
    </message>
    <message>
        <source>Accuracy in metres</source>
        <translation>精度（米）</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>分秒</translation>
    </message>
    <message>
        <source>Where the position comes from</source>
        <translation>位置来源</translation>
    </message>
    <message>
        <source>Satellite receiver</source>
        <translation>卫星接收机</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Place of the gazetteer</source>
        <translation>地名录中的地点</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>文字描述</translation>
    </message>
    <message>
        <source>Type of the record</source>
        <translation>记录类型</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Alternate work modalities</source>
        <translation>替代工作方式</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>转移安置</translation>
    </message>
    <message>
        <source>Evacuation of families</source>
        <translation>家属撤离</translation>
    </message>
    <message>
        <source>Evacuation of non-essential personnel</source>
        <translation>非必要人员撤离</translation>
    </message>
    <message>
        <source>Evacuation of all</source>
        <translation>全员撤离</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>指定官员</translation>
    </message>
    <message>
        <source>USG for the Secretary-General</source>
        <translation>副秘书长代表秘书长</translation>
    </message>
    <message>
        <source>Area Security Coordinator, emergency</source>
        <translation>地区安保协调员（紧急）</translation>
    </message>
    <message>
        <source>Designated Official, emergency</source>
        <translation>指定官员（紧急）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>已建议</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Return authorized</source>
        <translation>批准返回</translation>
    </message>
    <message>
        <source>Converted to non-family</source>
        <translation>改为不带家属</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind of move</source>
        <translation>转移类型</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>建议人</translation>
    </message>
    <message>
        <source>Recommended at</source>
        <translation>建议时间</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Authorized at</source>
        <translation>授权时间</translation>
    </message>
    <message>
        <source>Ratified at</source>
        <translation>追认时间</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Locally recruited staff leave the country</source>
        <translation>当地征聘人员离境</translation>
    </message>
    <message>
        <source>Why locally recruited staff leave</source>
        <translation>当地征聘人员离境原因</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>安全地点</translation>
    </message>
    <message>
        <source>Point of the safe haven</source>
        <translation>安全地点位置</translation>
    </message>
    <message>
        <source>Most baggage</source>
        <translation>行李上限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Relocation and evacuation orders</source>
        <translation>转移和撤离令</translation>
    </message>
    <message>
        <source>Relocation or evacuation order</source>
        <translation>转移或撤离令</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>客车</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>直升机</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>船只</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>步行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>行程段</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Vehicle, aircraft or boat</source>
        <translation>车辆、飞机或船只</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>航空运营人</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Departs from</source>
        <translation>出发地</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>到达地</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>出发时间</translation>
    </message>
    <message>
        <source>Arrives at (time)</source>
        <translation>到达（时间）</translation>
    </message>
    <message>
        <source>Locked at</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>乘客名单</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>乘客名单</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>受抚养人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Documents in order</source>
        <translation>证件齐全</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>行李</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Checked in at the point</source>
        <translation>登记地点</translation>
    </message>
    <message>
        <source>Boarded at</source>
        <translation>登乘时间</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Why they did not come</source>
        <translation>未到原因</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>乘客</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>乘客</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Eligible family members</source>
        <translation>合格家庭成员</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已返回</translation>
    </message>
    <message>
        <source>Post reassigned on</source>
        <translation>员额改派日期</translation>
    </message>
    <message>
        <source>Evacuation entitlements</source>
        <translation>撤离待遇</translation>
    </message>
    <message>
        <source>Evacuation entitlement</source>
        <translation>撤离待遇</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>24 小时内</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>可行走</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>坐姿</translation>
    </message>
    <message>
        <source>Stretcher</source>
        <translation>担架</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>行动能力</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>陪同人员</translation>
    </message>
    <message>
        <source>From the facility</source>
        <translation>转出机构</translation>
    </message>
    <message>
        <source>To the facility</source>
        <translation>转入机构</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Authorized by (medical)</source>
        <translation>授权人（医务）</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>呼叫时间</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接受时间</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Reference in the medical system</source>
        <translation>医疗系统编号</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>保险公司</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Medical evacuations</source>
        <translation>医疗后送</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>医疗后送</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生情况</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Log of the evacuation</source>
        <translation>后送日志</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审查</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>安全风险评估</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>含受抚养人</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>最近审查日期</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Call tree</source>
        <translation>电话树</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>无线电检查</translation>
    </message>
    <message>
        <source>Test of the emergency communications system</source>
        <translation>应急通信系统测试</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>消防演习</translation>
    </message>
    <message>
        <source>Shelter drill</source>
        <translation>避险演习</translation>
    </message>
    <message>
        <source>Headcount drill</source>
        <translation>人员清点演习</translation>
    </message>
    <message>
        <source>Tabletop exercise</source>
        <translation>桌面演练</translation>
    </message>
    <message>
        <source>Functional exercise</source>
        <translation>功能演练</translation>
    </message>
    <message>
        <source>Relocation drill</source>
        <translation>转移演习</translation>
    </message>
    <message>
        <source>Medical evacuation drill</source>
        <translation>医疗后送演习</translation>
    </message>
    <message>
        <source>Hostage incident tabletop exercise</source>
        <translation>人质事件桌面演练</translation>
    </message>
    <message>
        <source>Full-scale exercise</source>
        <translation>全面演练</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Satisfactory</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Satisfactory with findings</source>
        <translation>合格但有问题</translation>
    </message>
    <message>
        <source>Unsatisfactory</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>举行日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kinds of plans tested with it</source>
        <translation>一并测试的计划类型</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>房地</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Course of the scenario</source>
        <translation>情景过程</translation>
    </message>
    <message>
        <source>Unannounced</source>
        <translation>不预先通知</translation>
    </message>
    <message>
        <source>Host authorities took part</source>
        <translation>东道国当局参加</translation>
    </message>
    <message>
        <source>Exercise director</source>
        <translation>演练主任</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Real event that counts as the test</source>
        <translation>可作为测试的真实事件</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>事后评估</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>文件：存放处</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>部分实现</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Achieved or not</source>
        <translation>是否实现</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reached within 2 hours</source>
        <translation>2 小时内联系到</translation>
    </message>
    <message>
        <source>Reached within 4 hours</source>
        <translation>4 小时内联系到</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Links that worked</source>
        <translation>有效链路</translation>
    </message>
    <message>
        <source>Time until all were accounted for</source>
        <translation>全员确认用时</translation>
    </message>
    <message>
        <source>Time until all were in shelter</source>
        <translation>全员避险用时</translation>
    </message>
    <message>
        <source>Accounted for within 1 hour</source>
        <translation>1 小时内确认</translation>
    </message>
    <message>
        <source>Accounted for within 4 hours</source>
        <translation>4 小时内确认</translation>
    </message>
    <message>
        <source>Accounted for within 12 hours</source>
        <translation>12 小时内确认</translation>
    </message>
    <message>
        <source>Accounted for within 24 hours</source>
        <translation>24 小时内确认</translation>
    </message>
    <message>
        <source>Time to the concentration point</source>
        <translation>到集结点用时</translation>
    </message>
    <message>
        <source>Time to medical care</source>
        <translation>就医用时</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation>其他指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>已关闭并核实</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>声称已关闭</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Corrective recommendation</source>
        <translation>纠正建议</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>行动负责人</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>关闭证据：存放处</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>注入情节</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>开始后</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>给出时间</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>给出对象</translation>
    </message>
    <message>
        <source>Text of the inject</source>
        <translation>情节文本</translation>
    </message>
    <message>
        <source>Expected reaction</source>
        <translation>预期反应</translation>
    </message>
    <message>
        <source>Reaction observed</source>
        <translation>观察到的反应</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>注入情节</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>参演人员</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>控制员</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>评估员</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Host authority or other body</source>
        <translation>东道国当局或其他机构</translation>
    </message>
    <message>
        <source>Took part as</source>
        <translation>参加身份</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Participants of an organization</source>
        <translation>某组织参加者</translation>
    </message>
    <message>
        <source>Main plan tested</source>
        <translation>所测试的主要计划</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What was tested of it</source>
        <translation>测试内容</translation>
    </message>
    <message>
        <source>Further plans tested</source>
        <translation>所测试的其他计划</translation>
    </message>
    <message>
        <source>Further plan tested</source>
        <translation>所测试的其他计划</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Line in another currency</source>
        <translation>其他货币的项目</translation>
    </message>
    <message>
        <source>Total to be shared</source>
        <translation>待分摊总额</translation>
    </message>
    <message>
        <source>Flat amount in another currency</source>
        <translation>其他货币的固定金额</translation>
    </message>
    <message>
        <source>The shares cannot be computed</source>
        <translation>无法计算份额</translation>
    </message>
    <message>
        <source>look at the counts and flat amounts</source>
        <translation>请检查计数和固定金额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>late, or not at all</source>
        <translation>延迟或未进行</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Headquarters told</source>
        <translation>通知总部</translation>
    </message>
    <message>
        <source>After-action review due</source>
        <translation>事后评估截止日期</translation>
    </message>
    <message>
        <source>To be looked at again by</source>
        <translation>复审截止时间</translation>
    </message>
    <message>
        <source>First arrival</source>
        <translation>首次到达</translation>
    </message>
    <message>
        <source>Arrival due</source>
        <translation>到达截止时间</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>可能与此相同</translation>
    </message>
    <message>
        <source>Flash report sent</source>
        <translation>快报发送时间</translation>
    </message>
    <message>
        <source>Flash report due</source>
        <translation>快报截止时间</translation>
    </message>
    <message>
        <source>Initial report due</source>
        <translation>初步报告截止时间</translation>
    </message>
    <message>
        <source>Full report due</source>
        <translation>完整报告截止时间</translation>
    </message>
    <message>
        <source>Endorsement due</source>
        <translation>认可截止时间</translation>
    </message>
    <message>
        <source>Next reminder of the final report</source>
        <translation>最终报告下次提醒</translation>
    </message>
    <message>
        <source>Severity by the worst impact</source>
        <translation>按最严重影响的严重程度</translation>
    </message>
    <message>
        <source>Figures of its month are locked from</source>
        <translation>当月数据锁定起始</translation>
    </message>
    <message>
        <source>Counts as a breach</source>
        <translation>计为突破</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no: stopped at the line</source>
        <translation>否：在防线被阻</translation>
    </message>
    <message>
        <source>not yet: not endorsed</source>
        <translation>尚未：未获认可</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>安保事件</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>尚未报告</translation>
    </message>
    <message>
        <source>Support to be offered by</source>
        <translation>提供支持截止时间</translation>
    </message>
    <message>
        <source>Everybody to be reached by</source>
        <translation>全员接触截止时间</translation>
    </message>
    <message>
        <source>As it may be passed on</source>
        <translation>可对外提供的形式</translation>
    </message>
    <message>
        <source>reached %1, declined %2, not found %3, others %4, all %5</source>
        <translation>已接触 %1，谢绝 %2，未找到 %3，其他 %4，共 %5</translation>
    </message>
    <message>
        <source>%1, then deleted</source>
        <translation>%1，之后删除</translation>
    </message>
    <message>
        <source>%1, then without names</source>
        <translation>%1，之后去除姓名</translation>
    </message>
    <message>
        <source>%1, then as counts only</source>
        <translation>%1，之后仅留数字</translation>
    </message>
    <message>
        <source>%1, then archived</source>
        <translation>%1，之后归档</translation>
    </message>
    <message>
        <source>%1, then looked at again</source>
        <translation>%1，之后复审</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存至</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>依法保留</translation>
    </message>
    <message>
        <source>kept as long as it lasts</source>
        <translation>保留解除前一直保存</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1：已过期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>改动前阶段</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Awaiting ratification</source>
        <translation>等待追认</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>国际征聘</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>当地征聘</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>受抚养人</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>承包商</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>信息受限</translation>
    </message>
    <message>
        <source>%1; injured %2, missing %3, no news %4</source>
        <translation>%1；受伤 %2，失踪 %3，无消息 %4</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>相互矛盾的报告</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>After 4 hours</source>
        <translation>4 小时后</translation>
    </message>
    <message>
        <source>After 12 hours</source>
        <translation>12 小时后</translation>
    </message>
    <message>
        <source>After 24 hours</source>
        <translation>24 小时后</translation>
    </message>
    <message>
        <source>First report due</source>
        <translation>首次报告截止时间</translation>
    </message>
    <message>
        <source>Nine in ten to be accounted for by</source>
        <translation>九成人员确认截止时间</translation>
    </message>
    <message>
        <source>All to be accounted for by</source>
        <translation>全员确认截止时间</translation>
    </message>
    <message>
        <source>Line for text message and radio</source>
        <translation>供短信和无线电使用的文本</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>contradictory reports: not accounted for until somebody decides</source>
        <translation>报告相互矛盾：在有人决定之前不算已确认</translation>
    </message>
    <message>
        <source>Newest report</source>
        <translation>最新报告</translation>
    </message>
    <message>
        <source>not believed without a reason</source>
        <translation>未说明理由，不予采信</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>a second person must confirm</source>
        <translation>须由第二人确认</translation>
    </message>
    <message>
        <source>Attempts without an answer</source>
        <translation>无应答的尝试</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1，最近一次 %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>%1: expired, but the last that is known</source>
        <translation>%1：已过期，但为已知的最新一份</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>将由此替代</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>答复截止时间</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>no channel has been tested and works</source>
        <translation>没有经测试可用的渠道</translation>
    </message>
    <message>
        <source>Unverified since</source>
        <translation>未核实起始</translation>
    </message>
    <message>
        <source>To be tested again by</source>
        <translation>再次测试截止日期</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>当前值班</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>已实施</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>No answer for</source>
        <translation>未获答复已有</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>预计答复日期</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>后续行动到期</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>协定有效期至</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>审查结论</translation>
    </message>
    <message>
        <source>enough contact channels verified lately</source>
        <translation>足够的近期核实联系渠道</translation>
    </message>
    <message>
        <source>home</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>warden zone</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>valid contract</source>
        <translation>有效合同</translation>
    </message>
    <message>
        <source>dependants declared</source>
        <translation>受抚养人申报</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>名单条目</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Missing on the list</source>
        <translation>名单缺项</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>行踪</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4 old)</source>
        <comment>place, planned or observed, source, age</comment>
        <translation>%1（%2，%3，%4前）</translation>
    </message>
    <message>
        <source>%1 (home zone, %2 old)</source>
        <translation>%1（居住片区，%2前）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Training missing</source>
        <translation>缺少培训</translation>
    </message>
    <message>
        <source>Training expired</source>
        <translation>培训已过期</translation>
    </message>
    <message>
        <source>Training to be done by</source>
        <translation>须完成的培训及期限</translation>
    </message>
    <message>
        <source>Training expires</source>
        <translation>培训到期</translation>
    </message>
    <message>
        <source>Active warden</source>
        <translation>在岗片区联络员</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Persons in the zone</source>
        <translation>片区人数</translation>
    </message>
    <message>
        <source>Lower rate from</source>
        <translation>较低标准起始</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>审查截止日期</translation>
    </message>
    <message>
        <source>Evacuation ends at the latest</source>
        <translation>撤离最迟结束日期</translation>
    </message>
    <message>
        <source>Followed by the list of</source>
        <translation>后续名单日期</translation>
    </message>
    <message>
        <source>Next certification due</source>
        <translation>下次核证截止日期</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>遵守</translation>
    </message>
    <message>
        <source>partially compliant</source>
        <translation>部分遵守</translation>
    </message>
    <message>
        <source>not compliant</source>
        <translation>未遵守</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>无适用项</translation>
    </message>
    <message>
        <source>Unauthorized entries this year</source>
        <translation>本年度未经许可进入</translation>
    </message>
    <message>
        <source>%1 breaches, %2 stopped at the line, %3 not endorsed</source>
        <translation>突破 %1 起，在防线被阻 %2 起，未获认可 %3 起</translation>
    </message>
    <message>
        <source>Breaches by visits</source>
        <translation>按来访计的突破率</translation>
    </message>
    <message>
        <source>Incidents here this year</source>
        <translation>本年度此处安保事件</translation>
    </message>
    <message>
        <source>%1, and %2 without a date</source>
        <translation>%1，另有 %2 起无日期</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>none has been accepted</source>
        <translation>尚无已接受的检查</translation>
    </message>
    <message>
        <source>Next survey due</source>
        <translation>下次检查截止日期</translation>
    </message>
    <message>
        <source>Lease expires</source>
        <translation>租约到期日</translation>
    </message>
    <message>
        <source>Score as accepted</source>
        <translation>接受时得分</translation>
    </message>
    <message>
        <source>Score as surveyed, not accepted yet</source>
        <translation>检查时得分，尚未接受</translation>
    </message>
    <message>
        <source>Score today</source>
        <translation>今日得分</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>符合的要求</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>遵守程度</translation>
    </message>
    <message>
        <source>Critical requirements not met</source>
        <translation>不符合的关键要求</translation>
    </message>
    <message>
        <source>Not to be mended</source>
        <translation>无需纠正</translation>
    </message>
    <message>
        <source>the risk has been accepted</source>
        <translation>风险已接受</translation>
    </message>
    <message>
        <source>To be mended later than its severity allows</source>
        <translation>纠正期限晚于严重程度所允许的日期</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>纠正截止日期</translation>
    </message>
    <message>
        <source>Next test due</source>
        <translation>下次测试截止日期</translation>
    </message>
    <message>
        <source>Update after its activation due</source>
        <translation>启动后更新截止日期</translation>
    </message>
    <message>
        <source>Out of date: its assessment is not in force</source>
        <translation>已过时：所依据的评估目前无效</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未按期举行</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Does not count as a test</source>
        <translation>不计为测试</translation>
    </message>
    <message>
        <source>unsatisfactory</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>a real event without an after-action review</source>
        <translation>没有事后评估的真实事件</translation>
    </message>
    <message>
        <source>Next check due</source>
        <translation>下次检查截止日期</translation>
    </message>
    <message>
        <source>First check due</source>
        <translation>首次检查截止日期</translation>
    </message>
    <message>
        <source>likelihood %1, impact %2</source>
        <translation>可能性 %1，影响 %2</translation>
    </message>
    <message>
        <source>a score outside 1 to 5</source>
        <translation>评分不在 1 至 5 之间</translation>
    </message>
    <message>
        <source>present above inherent</source>
        <translation>当前高于固有</translation>
    </message>
    <message>
        <source>projected above present</source>
        <translation>预计高于当前</translation>
    </message>
    <message>
        <source>present lower than what is in place explains</source>
        <translation>当前低于现有措施可解释的水平</translation>
    </message>
    <message>
        <source>projected lower than what is to come explains</source>
        <translation>预计低于待落实措施可解释的水平</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>its acceptance has expired</source>
        <translation>接受已过期</translation>
    </message>
    <message>
        <source>nobody who may has accepted it</source>
        <translation>有权者均未接受</translation>
    </message>
    <message>
        <source>above what an output of this criticality may run under</source>
        <translation>超出此关键程度的产出可承受的风险</translation>
    </message>
    <message>
        <source>nobody may accept it</source>
        <translation>任何人均不得接受</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>固有风险</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>当前风险</translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation>预计风险</translation>
    </message>
    <message>
        <source>Measures against it</source>
        <translation>应对措施</translation>
    </message>
    <message>
        <source>Present score that its measures explain</source>
        <translation>措施可解释的当前评分</translation>
    </message>
    <message>
        <source>Projected score that its measures explain</source>
        <translation>措施可解释的预计评分</translation>
    </message>
    <message>
        <source>Scores that its measures do not explain</source>
        <translation>措施无法解释的评分</translation>
    </message>
    <message>
        <source>Impact by its worst axis</source>
        <translation>按最严重方面的影响</translation>
    </message>
    <message>
        <source>Overall present risk</source>
        <translation>总体当前风险</translation>
    </message>
    <message>
        <source>Overall projected risk</source>
        <translation>总体预计风险</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>风险事件</translation>
    </message>
    <message>
        <source>Measures still to come</source>
        <translation>待落实措施</translation>
    </message>
    <message>
        <source>Full review due</source>
        <translation>全面审查截止日期</translation>
    </message>
    <message>
        <source>General threat</source>
        <translation>总体威胁</translation>
    </message>
    <message>
        <source>Counts in the present risk</source>
        <translation>计入当前风险</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Prevention lowers likelihood only.</source>
        <translation>预防只降低可能性。</translation>
    </message>
    <message>
        <source>Mitigation lowers impact only.</source>
        <translation>减轻只降低影响。</translation>
    </message>
    <message>
        <source>A change is between 0 and −4.</source>
        <translation>变化须在 0 与 −4 之间。</translation>
    </message>
    <message>
        <source>Mandatory and without funds</source>
        <translation>强制但无资金</translation>
    </message>
    <message>
        <source>tell the Designated Official</source>
        <translation>请告知指定官员</translation>
    </message>
    <message>
        <source>Not PC1</source>
        <translation>非 PC1</translation>
    </message>
    <message>
        <source>no criterion is named</source>
        <translation>未指明标准</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>方案关键程度</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>Highest acceptable risk</source>
        <translation>最高可接受风险</translation>
    </message>
    <message>
        <source>Permitted now</source>
        <translation>目前准许</translation>
    </message>
    <message>
        <source>Its acceptance ends</source>
        <translation>接受到期日</translation>
    </message>
    <message>
        <source>Not permitted now, because of</source>
        <translation>目前不准许，原因</translation>
    </message>
    <message>
        <source>May not be accepted</source>
        <translation>不得接受</translation>
    </message>
    <message>
        <source>Too low: the event&apos;s present risk is</source>
        <translation>过低：该事件的当前风险为</translation>
    </message>
    <message>
        <source>May be accepted by</source>
        <translation>有权接受者</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>算数</translation>
    </message>
    <message>
        <source>not yet: not decided, or not ratified</source>
        <translation>尚未：未作决定或未追认</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>算数至</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不算数</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>counts only where its source is trusted</source>
        <translation>仅在信任其来源之处算数</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>left again</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>cleared by rule</source>
        <translation>依规则许可</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已许可</translation>
    </message>
    <message>
        <source>cleared with conditions</source>
        <translation>有条件许可</translation>
    </message>
    <message>
        <source>waits for the Designated Official</source>
        <translation>等待指定官员决定</translation>
    </message>
    <message>
        <source>waits for the security adviser</source>
        <translation>等待安保顾问决定</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>expired: not started</source>
        <translation>已过期：未开始</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>overdue: no arrival confirmed</source>
        <translation>逾期：到达未确认</translation>
    </message>
    <message>
        <source>automatic clearance</source>
        <translation>自动许可</translation>
    </message>
    <message>
        <source>manual clearance</source>
        <translation>人工许可</translation>
    </message>
    <message>
        <source>essential travel only</source>
        <translation>仅限必要差旅</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>no rule of the area is in force</source>
        <translation>该地区没有有效规则</translation>
    </message>
    <message>
        <source>the area is cleared by hand</source>
        <translation>该地区采用人工许可</translation>
    </message>
    <message>
        <source>the area is open for essential travel only</source>
        <translation>该地区仅限必要差旅</translation>
    </message>
    <message>
        <source>the area is closed</source>
        <translation>该地区已关闭</translation>
    </message>
    <message>
        <source>training is missing</source>
        <translation>缺少培训</translation>
    </message>
    <message>
        <source>the ceiling is full</source>
        <translation>已达人数上限</translation>
    </message>
    <message>
        <source>the programme is not critical enough</source>
        <translation>方案关键程度不足</translation>
    </message>
    <message>
        <source>the air operator is advised against</source>
        <translation>不建议使用该航空运营人</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>after the start</source>
        <translation>开始之后</translation>
    </message>
    <message>
        <source>Filed late: last day was</source>
        <translation>延迟提交：最后期限为</translation>
    </message>
    <message>
        <source>To be filed by</source>
        <translation>提交截止日期</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Arrival to be confirmed by</source>
        <translation>到达确认截止时间</translation>
    </message>
    <message>
        <source>Over the ceiling</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>others were cleared before: to be looked at again</source>
        <translation>他人先获许可：须重新审查</translation>
    </message>
    <message>
        <source>Rule of the area</source>
        <translation>地区规则</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>may be cleared at once</source>
        <translation>可立即许可</translation>
    </message>
    <message>
        <source>A person must look, because</source>
        <translation>须人工审查，因为</translation>
    </message>
    <message>
        <source>Ceiling, with this</source>
        <translation>上限（含本次）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Least programme criticality</source>
        <translation>方案关键程度至少</translation>
    </message>
    <message>
        <source>Present risk of the area</source>
        <translation>地区当前风险</translation>
    </message>
    <message>
        <source>Not permitted now</source>
        <translation>目前不准许</translation>
    </message>
    <message>
        <source>above what PC%1 may run under</source>
        <translation>超出 PC%1 可承受的风险</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>行程段</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Clearance of the worst segment</source>
        <translation>最差行程段的许可</translation>
    </message>
    <message>
        <source>Segments whose times cannot be</source>
        <translation>时间不可能成立的行程段</translation>
    </message>
    <message>
        <source>Times nobody knows where</source>
        <translation>行踪不明时段</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>why it is filed late or urgent</source>
        <translation>延迟或紧急提交的原因</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>尚未进行</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>不再</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>In the area today, of those allowed</source>
        <translation>今日在该地区人数与上限</translation>
    </message>
    <message>
        <source>Cleared apart and over the ceiling, to be looked at</source>
        <translation>分别许可后超出上限，须审查</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>此前保存的一切都安全。</translation>
    </message>
    <message>
        <source>Your changes are safe on this laptop and will be sent later.</source>
        <translation>您的修改安全保存在本机，稍后发送。</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>数据文件无法读写。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart Muster and tell your administrator.</source>
        <translation>请重试。如再次发生，请重新启动 Muster 并告知管理员。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>请腾出空间，然后再次保存。</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>What was already sent is safe at the centre. The file was not changed.</source>
        <translation>已发送的内容在中心是安全的。该文件未被改动。</translation>
    </message>
    <message>
        <source>Do not delete anything. Make a copy of the folder and tell your administrator.</source>
        <translation>请勿删除任何内容。请复制该文件夹并告知管理员。</translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation>此密码短语无法打开数据。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again. You can try as often as you like.</source>
        <translation>请检查大写锁定和键盘语言，然后重新输入。尝试次数不限。</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so it refuses to open your data.</source>
        <translation>此安装无法加密，因此拒绝打开您的数据。</translation>
    </message>
    <message>
        <source>Install Muster again.</source>
        <translation>请重新安装 Muster。</translation>
    </message>
    <message>
        <source>Another window or program has this data open.</source>
        <translation>另一个窗口或程序已打开这些数据。</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>请关闭另一个，然后重试。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>有文件无法读写。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it, then try again.</source>
        <translation>请检查文件是否存在以及您是否有权使用，然后重试。</translation>
    </message>
    <message>
        <source>The centre cannot be reached.</source>
        <translation>无法连接中心。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: you can go on working.</source>
        <translation>无需任何操作：您可以继续工作。</translation>
    </message>
    <message>
        <source>Something answered, but it is not the centre this laptop knows. Nothing was sent.</source>
        <translation>有应答，但并非本机认识的中心。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Tell your administrator before you try another network.</source>
        <translation>换用其他网络之前，请告知管理员。</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>已被拒绝。</translation>
    </message>
    <message>
        <source>Ask your administrator whether this laptop is still a member.</source>
        <translation>请向管理员询问本机是否仍是成员。</translation>
    </message>
    <message>
        <source>What was received could not be understood.</source>
        <translation>收到的内容无法识别。</translation>
    </message>
    <message>
        <source>Check that the file is the right one, or that Muster is up to date on both sides.</source>
        <translation>请检查文件是否正确，或两边的 Muster 是否均为最新。</translation>
    </message>
    <message>
        <source>This is larger than a limit allows.</source>
        <translation>超出限额。</translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation>请分成较小的部分。</translation>
    </message>
    <message>
        <source>A signature or a key does not fit.</source>
        <translation>签名或密钥不符。</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>请告知管理员。</translation>
    </message>
    <message>
        <source>This is not here.</source>
        <translation>此处没有该内容。</translation>
    </message>
    <message>
        <source>It may not have arrived yet: sync, then look again.</source>
        <translation>可能尚未到达：请先同步，再查看。</translation>
    </message>
    <message>
        <source>This cannot be done as it was typed.</source>
        <translation>无法按所输入的内容执行。</translation>
    </message>
    <message>
        <source>Check what you typed, and that this laptop may hold such records.</source>
        <translation>请检查输入内容，以及本机是否可以保存此类记录。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Your role may not write this.</source>
        <translation>您的角色无权写入此内容。</translation>
    </message>
    <message>
        <source>Ask somebody whose role may, or your administrator for that role.</source>
        <translation>请有权限的人员处理，或向管理员申请该角色。</translation>
    </message>
    <message>
        <source>The records of this laptop are missing, empty or damaged. The passphrase is right.</source>
        <translation>此笔记本上的数据缺失、为空或已损坏。密码短语是正确的。</translation>
    </message>
    <message>
        <source>Nothing has been overwritten. What was already sent is safe at the centre.</source>
        <translation>没有覆盖任何内容。已发送的内容在中心是安全的。</translation>
    </message>
    <message>
        <source>Make a copy of the folder. If there is a newer muster.db, put it back; otherwise fetch everything again.</source>
        <translation>请复制该文件夹。如果有较新的 muster.db，请放回原处；否则请重新获取全部内容。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>An older file lies where this laptop&apos;s records were: %n change(s) saved here are not in it. What had been sent comes back from the centre. If you have a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>本机记录处是一个较旧的文件：在本机保存的 %n 项更改不在其中。已发送的内容会从中心取回。如果您有较新的 muster.db，请关闭 Muster 并将其放回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Everything can be read, nothing can be saved. Make room, then lock Muster and open it again.</source>
        <translation>磁盘已满。一切均可读取，但无法保存。请腾出空间，然后锁定 Muster 并重新打开。</translation>
    </message>
    <message>
        <source>The disk is full. A reserve has been given up, so that a little can still be saved. Make room soon.</source>
        <translation>磁盘已满。已释放预留空间，因此还能保存少量内容。请尽快腾出空间。</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1; the centre&apos;s said %2 when it was last reached. Set the clock: what is saved now carries a wrong time.</source>
        <translation>本机时钟显示 %1；上次连接时中心的时钟显示 %2。请校准时钟：现在保存的内容带有错误的时间。</translation>
    </message>
    <message>
        <source>The clock of this laptop says %1, which is before Muster was made. Set the clock: what is saved now carries a wrong time.</source>
        <translation>本机时钟显示 %1，早于 Muster 问世的时间。请校准时钟：现在保存的内容带有错误的时间。</translation>
    </message>
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>此处显示的某些内容与所写内容不符。已予更正。</translation>
    </message>
</context>
<context>
    <name>Headcount</name>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演习</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>With dependants</source>
        <translation>含受抚养人</translation>
    </message>
    <message>
        <source>With visitors</source>
        <translation>含访客</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>下令人</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>下令时间</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>名单截至</translation>
    </message>
    <message>
        <source>Missing after</source>
        <translation>失联后视为失踪</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>人员清点</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>人员清点</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>国际征聘</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>当地征聘</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>受抚养人</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>承包商</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Last known place</source>
        <translation>最后已知地点</translation>
    </message>
    <message>
        <source>Persons to account for</source>
        <translation>待清点人员</translation>
    </message>
    <message>
        <source>Person to account for</source>
        <translation>待清点人员</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在名单</translation>
    </message>
    <message>
        <source>Out of the area</source>
        <translation>不在该地区</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Safe, needs help</source>
        <translation>安全，需要帮助</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>尚未尝试</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation>已尝试，无应答</translation>
    </message>
    <message>
        <source>Sheltering</source>
        <translation>避险中</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>受伤</translation>
    </message>
    <message>
        <source>Trapped</source>
        <translation>被困</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>被拘留</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>被绑架</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>失踪</translation>
    </message>
    <message>
        <source>Reported dead, unconfirmed</source>
        <translation>报告死亡，未证实</translation>
    </message>
    <message>
        <source>Dead, confirmed</source>
        <translation>死亡，已证实</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>片区联络员</translation>
    </message>
    <message>
        <source>Security focal point</source>
        <translation>安保协调人</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>无线电室</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>大门</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>东道国当局</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线电</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>纸质表</translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation>医疗救助</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>临时住处</translation>
    </message>
    <message>
        <source>Food or water</source>
        <translation>食物或水</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>心理社会支持</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>3 Routine</source>
        <translation>3 常规</translation>
    </message>
    <message>
        <source>2 Urgent</source>
        <translation>2 紧急</translation>
    </message>
    <message>
        <source>1 Life-saving</source>
        <translation>1 救生</translation>
    </message>
    <message>
        <source>Person not on the list</source>
        <translation>名单外人员</translation>
    </message>
    <message>
        <source>Their organization</source>
        <translation>所属组织</translation>
    </message>
    <message>
        <source>Their description</source>
        <translation>特征描述</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>True at</source>
        <translation>属实时间</translation>
    </message>
    <message>
        <source>Learned at</source>
        <translation>获知时间</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Spoke to or saw the person</source>
        <translation>与本人交谈或见到本人</translation>
    </message>
    <message>
        <source>Reason for overriding what was known</source>
        <translation>推翻已知情况的理由</translation>
    </message>
    <message>
        <source>Confirms the report</source>
        <translation>确认报告</translation>
    </message>
    <message>
        <source>Second person who confirms a death</source>
        <translation>确认死亡的第二人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Priority of the needs</source>
        <translation>需求优先级</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>状态报告</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>状态报告</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>多边形（GeoJSON）</translation>
    </message>
    <message>
        <source>Wardens alerted at</source>
        <translation>通知片区联络员时间</translation>
    </message>
    <message>
        <source>First report sent at</source>
        <translation>首次报告发送时间</translation>
    </message>
    <message>
        <source>Reconciled at</source>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The staff list</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>A travel request</source>
        <translation>差旅申请</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手工添加</translation>
    </message>
    <message>
        <source>On the list from</source>
        <translation>列入名单依据</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>已通知亲属</translation>
    </message>
    <message>
        <source>No needs</source>
        <translation>无需求</translation>
    </message>
</context>
<context>
    <name>HostLiaison</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Request for protection</source>
        <translation>保护请求</translation>
    </message>
    <message>
        <source>Request for escort</source>
        <translation>护送请求</translation>
    </message>
    <message>
        <source>Request for investigation</source>
        <translation>调查请求</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>普通照会</translation>
    </message>
    <message>
        <source>Access to a detainee</source>
        <translation>探视被拘留者</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协定</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Threat information</source>
        <translation>威胁信息</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已准</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>部分准许</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>事项类型</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管机关</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对口人员</translation>
    </message>
    <message>
        <source>Counterpart&apos;s phone</source>
        <translation>对口人员电话</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>房地</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>后续行动到期</translation>
    </message>
    <message>
        <source>Agreement valid until</source>
        <translation>协定有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Host-country items</source>
        <translation>东道国事项</translation>
    </message>
    <message>
        <source>Host-country item</source>
        <translation>东道国事项</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>有限</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Police response</source>
        <translation>警方响应</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>警察</translation>
    </message>
    <message>
        <source>Bomb disposal</source>
        <translation>排爆</translation>
    </message>
    <message>
        <source>Fire brigade</source>
        <translation>消防队</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>审查日期</translation>
    </message>
    <message>
        <source>Host-country capabilities</source>
        <translation>东道国能力</translation>
    </message>
    <message>
        <source>Host-country capability</source>
        <translation>东道国能力</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Aid Worker Security Database</source>
        <translation>援助工作者安全数据库</translation>
    </message>
    <message>
        <source>CSV exported by Muster</source>
        <translation>Muster 导出的 CSV</translation>
    </message>
    <message>
        <source>UN system staff by duty station</source>
        <translation>按工作地点列出的联合国系统工作人员</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Joined with an earlier row</source>
        <translation>并入前面的行</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Quotes do not fit</source>
        <translation>引号不匹配</translation>
    </message>
    <message>
        <source>More or fewer cells than headings</source>
        <translation>单元格数与标题数不符</translation>
    </message>
    <message>
        <source>Nothing to recognize the row by</source>
        <translation>没有可识别该行的编号</translation>
    </message>
    <message>
        <source>Same reference as line %1</source>
        <translation>编号与第 %1 行相同</translation>
    </message>
    <message>
        <source>%1: differs from the earlier line (%2)</source>
        <translation>%1：与前面的行不同（%2）</translation>
    </message>
    <message>
        <source>%1: %2 is no value; kept in the notes</source>
        <translation>%1：%2 不是有效值；保留在备注中</translation>
    </message>
    <message>
        <source>%1: the date is kept as far as it exists (%2)</source>
        <translation>%1：日期仅保留存在的部分（%2）</translation>
    </message>
    <message>
        <source>%1: %2 is no position that can be believed; left empty</source>
        <translation>%1：%2 不是可信的位置；留空</translation>
    </message>
    <message>
        <source>%1: the parts do not add up to %2; both are kept</source>
        <translation>%1：各部分之和不等于 %2；两者均保留</translation>
    </message>
    <message>
        <source>%1: missing or out of bounds (%2)</source>
        <translation>%1：缺失或超出范围（%2）</translation>
    </message>
    <message>
        <source>%1: different here since it was imported; left as it is</source>
        <translation>%1：导入后此处已改动；保持原样</translation>
    </message>
    <message>
        <source>Deleted here; left deleted</source>
        <translation>此处已删除；保持删除</translation>
    </message>
    <message>
        <source>%2 is not held on this laptop; goes where new records go</source>
        <translation>本机不保存 %2；存入新记录所在之处</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Flash</source>
        <translation>快报</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>武装冲突</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>恐怖主义</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>犯罪</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>内乱</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>干扰</translation>
    </message>
    <message>
        <source>Unauthorized entry</source>
        <translation>未经许可进入</translation>
    </message>
    <message>
        <source>Natural hazard</source>
        <translation>自然危害</translation>
    </message>
    <message>
        <source>Human-made hazard</source>
        <translation>人为危害</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Medical and other</source>
        <translation>医疗及其他</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Small arms</source>
        <translation>轻武器</translation>
    </message>
    <message>
        <source>Heavy weapon</source>
        <translation>重武器</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>利器</translation>
    </message>
    <message>
        <source>Bodily force</source>
        <translation>徒手暴力</translation>
    </message>
    <message>
        <source>Explosive</source>
        <translation>爆炸物</translation>
    </message>
    <message>
        <source>Aerial bombardment</source>
        <translation>空中轰炸</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>炮击</translation>
    </message>
    <message>
        <source>Landmine or unexploded ordnance</source>
        <translation>地雷或未爆弹药</translation>
    </message>
    <message>
        <source>Roadside explosive device</source>
        <translation>路边爆炸装置</translation>
    </message>
    <message>
        <source>Vehicle-borne explosive device</source>
        <translation>车载爆炸装置</translation>
    </message>
    <message>
        <source>Body-borne explosive device</source>
        <translation>人体携带爆炸装置</translation>
    </message>
    <message>
        <source>Complex attack</source>
        <translation>复合式袭击</translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation>绑架</translation>
    </message>
    <message>
        <source>Kidnapping with killing</source>
        <translation>绑架并杀害</translation>
    </message>
    <message>
        <source>Rape or serious sexual assault</source>
        <translation>强奸或严重性侵犯</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火灾</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>无人机</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Ambush on the road</source>
        <translation>道路伏击</translation>
    </message>
    <message>
        <source>Raid on a site</source>
        <translation>突袭场所</translation>
    </message>
    <message>
        <source>Attack on an individual</source>
        <translation>袭击个人</translation>
    </message>
    <message>
        <source>Crowd or mob violence</source>
        <translation>群体暴力</translation>
    </message>
    <message>
        <source>Combat or crossfire</source>
        <translation>交战或交火</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>拘留</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Office or compound</source>
        <translation>办公室或大院</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Project site</source>
        <translation>项目现场</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>公共场所</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查站</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>机场</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>羁押</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>None: for awareness</source>
        <translation>无：仅供知悉</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>间接</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>1 Minor</source>
        <translation>1 轻微</translation>
    </message>
    <message>
        <source>2 Limited</source>
        <translation>2 有限</translation>
    </message>
    <message>
        <source>3 Moderate</source>
        <translation>3 中等</translation>
    </message>
    <message>
        <source>4 Severe</source>
        <translation>4 严重</translation>
    </message>
    <message>
        <source>5 Critical</source>
        <translation>5 危急</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Date of occurrence</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Exact time</source>
        <translation>确切时间</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>获悉时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Impact on the United Nations</source>
        <translation>对联合国的影响</translation>
    </message>
    <message>
        <source>United Nations targeted</source>
        <translation>以联合国为目标</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>地点类型</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>已采取的行动</translation>
    </message>
    <message>
        <source>Affected: United Nations</source>
        <translation>受影响：联合国</translation>
    </message>
    <message>
        <source>Affected: international NGO</source>
        <translation>受影响：国际非政府组织</translation>
    </message>
    <message>
        <source>Affected: local NGO, national Red Cross or Red Crescent</source>
        <translation>受影响：当地非政府组织、国家红十字会或红新月会</translation>
    </message>
    <message>
        <source>Affected: ICRC</source>
        <translation>受影响：红十字国际委员会</translation>
    </message>
    <message>
        <source>Affected: IFRC</source>
        <translation>受影响：红十字会与红新月会国际联合会</translation>
    </message>
    <message>
        <source>Affected: other</source>
        <translation>受影响：其他</translation>
    </message>
    <message>
        <source>Nationals killed</source>
        <translation>本国人员死亡</translation>
    </message>
    <message>
        <source>Nationals wounded</source>
        <translation>本国人员受伤</translation>
    </message>
    <message>
        <source>Nationals kidnapped</source>
        <translation>本国人员被绑架</translation>
    </message>
    <message>
        <source>Internationals killed</source>
        <translation>国际人员死亡</translation>
    </message>
    <message>
        <source>Internationals wounded</source>
        <translation>国际人员受伤</translation>
    </message>
    <message>
        <source>Internationals kidnapped</source>
        <translation>国际人员被绑架</translation>
    </message>
    <message>
        <source>People killed</source>
        <translation>死亡人数</translation>
    </message>
    <message>
        <source>People wounded</source>
        <translation>受伤人数</translation>
    </message>
    <message>
        <source>People kidnapped</source>
        <translation>被绑架人数</translation>
    </message>
    <message>
        <source>Affected: male</source>
        <translation>受影响：男</translation>
    </message>
    <message>
        <source>Affected: female</source>
        <translation>受影响：女</translation>
    </message>
    <message>
        <source>Affected: sex unknown</source>
        <translation>受影响：性别不明</translation>
    </message>
    <message>
        <source>Host authorities notified</source>
        <translation>已通知东道国当局</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation>导入备注</translation>
    </message>
    <message>
        <source>Nationals affected</source>
        <translation>受影响本国人员</translation>
    </message>
    <message>
        <source>Internationals affected</source>
        <translation>受影响国际人员</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>受影响人数</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>安保事件</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>安保事件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生情况</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>United Nations personnel dead</source>
        <translation>联合国人员死亡</translation>
    </message>
    <message>
        <source>United Nations personnel injured</source>
        <translation>联合国人员受伤</translation>
    </message>
    <message>
        <source>United Nations personnel missing</source>
        <translation>联合国人员失踪</translation>
    </message>
    <message>
        <source>Area safe</source>
        <translation>地区安全</translation>
    </message>
    <message>
        <source>Severity, first estimate</source>
        <translation>严重程度（初估）</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>补充说明</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>回拨号码</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Sent to the Designated Official at</source>
        <translation>发送指定官员时间</translation>
    </message>
    <message>
        <source>Sent to the desk at</source>
        <translation>发送主管股时间</translation>
    </message>
    <message>
        <source>Flash reports</source>
        <translation>快报</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>快报</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Neither or not stated</source>
        <translation>均非或未说明</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 岁以下</translation>
    </message>
    <message>
        <source>18 to 29</source>
        <translation>18 至 29 岁</translation>
    </message>
    <message>
        <source>30 to 44</source>
        <translation>30 至 44 岁</translation>
    </message>
    <message>
        <source>45 to 59</source>
        <translation>45 至 59 岁</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 岁及以上</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>国际征聘</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>当地征聘</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>受抚养人</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>承包商</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Uniformed</source>
        <translation>军警人员</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>受益人</translation>
    </message>
    <message>
        <source>Member of the public</source>
        <translation>公众成员</translation>
    </message>
    <message>
        <source>Unharmed</source>
        <translation>未受伤害</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>受威胁</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>精神痛苦</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>获释</translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation>轻伤</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>被拘留</translation>
    </message>
    <message>
        <source>Serious injury</source>
        <translation>重伤</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>失踪</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>被绑架</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>性暴力</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Personnel category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Outcome when first recorded</source>
        <translation>首次记录时的结果</translation>
    </message>
    <message>
        <source>Identity known to the case handlers only</source>
        <translation>身份仅个案处理人知悉</translation>
    </message>
    <message>
        <source>Personnel record</source>
        <translation>人员记录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>执勤</translation>
    </message>
    <message>
        <source>Next of kin informed</source>
        <translation>已通知亲属</translation>
    </message>
    <message>
        <source>Next of kin informed at</source>
        <translation>通知亲属时间</translation>
    </message>
    <message>
        <source>Next of kin informed by</source>
        <translation>通知亲属者</translation>
    </message>
    <message>
        <source>Medical file: where it is kept</source>
        <translation>医疗档案：存放处</translation>
    </message>
    <message>
        <source>Agrees to be contacted by a counsellor</source>
        <translation>同意由辅导员联系</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>最近亲属</translation>
    </message>
    <message>
        <source>Affected persons</source>
        <translation>受影响人员</translation>
    </message>
    <message>
        <source>Affected person</source>
        <translation>受影响人员</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Later outcomes</source>
        <translation>后续结果</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>后续结果</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>船只</translation>
    </message>
    <message>
        <source>Communications equipment</source>
        <translation>通信器材</translation>
    </message>
    <message>
        <source>Computers or data</source>
        <translation>计算机或数据</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Goods or supplies</source>
        <translation>货物或物资</translation>
    </message>
    <message>
        <source>Personal effects</source>
        <translation>个人物品</translation>
    </message>
    <message>
        <source>Weapon or ammunition</source>
        <translation>武器或弹药</translation>
    </message>
    <message>
        <source>Documents or passes</source>
        <translation>证件或通行证</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已追回</translation>
    </message>
    <message>
        <source>Minor damage</source>
        <translation>轻微损坏</translation>
    </message>
    <message>
        <source>Major damage</source>
        <translation>严重损坏</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>被盗</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已毁</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>资产类型</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>联合国</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>国际非政府组织</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>国家非政府组织</translation>
    </message>
    <message>
        <source>ICRC</source>
        <translation>红十字国际委员会</translation>
    </message>
    <message>
        <source>IFRC or national society</source>
        <translation>红十字与红新月联合会或国家红会</translation>
    </message>
    <message>
        <source>Name, when it is not in the list</source>
        <translation>姓名（如不在名单）</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>组织类型</translation>
    </message>
    <message>
        <source>Affected organizations</source>
        <translation>受影响组织</translation>
    </message>
    <message>
        <source>Affected organization</source>
        <translation>受影响组织</translation>
    </message>
    <message>
        <source>Casualty update</source>
        <translation>伤亡更新</translation>
    </message>
    <message>
        <source>New information</source>
        <translation>新信息</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Kind of addendum</source>
        <translation>补充类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>政治</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Incidental</source>
        <translation>偶发</translation>
    </message>
    <message>
        <source>State force</source>
        <translation>国家武装</translation>
    </message>
    <message>
        <source>Non-State armed group</source>
        <translation>非国家武装团体</translation>
    </message>
    <message>
        <source>Terrorist organization</source>
        <translation>恐怖组织</translation>
    </message>
    <message>
        <source>Criminals</source>
        <translation>犯罪分子</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Staff member or insider</source>
        <translation>工作人员或内部人员</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Host authorities</source>
        <translation>东道国当局</translation>
    </message>
    <message>
        <source>INSO</source>
        <translation>INSO</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A：完全可靠</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B：通常可靠</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C：比较可靠</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D：通常不可靠</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E：不可靠</translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation>F：无法判断</translation>
    </message>
    <message>
        <source>1: confirmed by others</source>
        <translation>1：已由他人证实</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2：很可能属实</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3：可能属实</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4：可疑</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5：不大可能</translation>
    </message>
    <message>
        <source>6: cannot be judged</source>
        <translation>6：无法判断</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延误</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>转移安置</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>撤离</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>不共享</translation>
    </message>
    <message>
        <source>Shared without details</source>
        <translation>共享但不含细节</translation>
    </message>
    <message>
        <source>Shared in full</source>
        <translation>全部共享</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新开启</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>已重新分类</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Lasted until</source>
        <translation>持续至</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Place in the gazetteer</source>
        <translation>地名录中的地点</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>子类别</translation>
    </message>
    <message>
        <source>Secondary categories, at most 3</source>
        <translation>次要类别，最多 3 个</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>动机</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行为者</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>已知威胁行为体</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>行为者类型</translation>
    </message>
    <message>
        <source>Actor: reliability</source>
        <translation>行为者：可靠性</translation>
    </message>
    <message>
        <source>Actor: credibility</source>
        <translation>行为者：可信度</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Source: reliability</source>
        <translation>来源：可靠性</translation>
    </message>
    <message>
        <source>Source: credibility</source>
        <translation>来源：可信度</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>公开来源</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>警方编号</translation>
    </message>
    <message>
        <source>Impact on people</source>
        <translation>对人员的影响</translation>
    </message>
    <message>
        <source>Impact on assets</source>
        <translation>对资产的影响</translation>
    </message>
    <message>
        <source>Impact on operations</source>
        <translation>对行动的影响</translation>
    </message>
    <message>
        <source>Operations affected by</source>
        <translation>行动受影响原因</translation>
    </message>
    <message>
        <source>Operations affected for</source>
        <translation>行动受影响时长</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>房地</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>差旅申请</translation>
    </message>
    <message>
        <source>Risk event of the SRM assessment</source>
        <translation>评估中的风险事件</translation>
    </message>
    <message>
        <source>Critical incident (stress support)</source>
        <translation>突发重大事件（压力支持）</translation>
    </message>
    <message>
        <source>Saving Lives Together</source>
        <translation>“携手拯救生命”</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>个案状态</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>与此重复</translation>
    </message>
    <message>
        <source>Related incident</source>
        <translation>相关事件</translation>
    </message>
    <message>
        <source>Grade of the actor&apos;s identification</source>
        <translation>行为者识别等级</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>来源等级</translation>
    </message>
    <message>
        <source>Case handlers</source>
        <translation>个案处理人</translation>
    </message>
    <message>
        <source>Case closed on</source>
        <translation>个案关闭日期</translation>
    </message>
    <message>
        <source>Sealed identities</source>
        <translation>封存身份</translation>
    </message>
    <message>
        <source>Sealed identity</source>
        <translation>封存身份</translation>
    </message>
    <message>
        <source>Exact end</source>
        <translation>确切结束时间</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Effect on operations</source>
        <translation>行动受影响情况</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>有效做法</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>不足之处</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Roles of the participants</source>
        <translation>参与者角色</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>After-action reviews</source>
        <translation>事后评估</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>事后评估</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>All UNSMS organizations</source>
        <translation>系统内所有组织</translation>
    </message>
    <message>
        <source>Partners too</source>
        <translation>含伙伴</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Legislative mandate</source>
        <translation>立法授权</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Symbol or number</source>
        <translation>文号或编号</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>文件：存放处</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Policy library</source>
        <translation>政策文库</translation>
    </message>
    <message>
        <source>Policy document</source>
        <translation>政策文件</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读人</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>阅读时间</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>阅读确认</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>阅读确认</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>非保密</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>绝密</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>安保事件</translation>
    </message>
    <message>
        <source>Premises and homes</source>
        <translation>房地和住所</translation>
    </message>
    <message>
        <source>Plans and exercises</source>
        <translation>计划和演练</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Wardens and communications</source>
        <translation>片区联络员和通信</translation>
    </message>
    <message>
        <source>Travel and movements</source>
        <translation>差旅和行动</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Stress support</source>
        <translation>压力支持</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>航空</translation>
    </message>
    <message>
        <source>Budget and surge</source>
        <translation>预算和增援</translation>
    </message>
    <message>
        <source>Advisories and directory</source>
        <translation>咨询通告和通讯录</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>东道国</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>问责</translation>
    </message>
    <message>
        <source>Lessons and policy</source>
        <translation>经验教训和政策</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>参考数据</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已许可</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Programme criticality</source>
        <translation>方案关键程度</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>方案产出</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划结束</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Humanitarian notification made</source>
        <translation>已作人道主义通报</translation>
    </message>
    <message>
        <source>Reference of the notification</source>
        <translation>通报编号</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>文件：存放处</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Host forces</source>
        <translation>东道国部队</translation>
    </message>
    <message>
        <source>United Nations force</source>
        <translation>联合国部队</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出发地</translation>
    </message>
    <message>
        <source>From: position</source>
        <translation>起点：位置</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>To: position</source>
        <translation>终点：位置</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>计划出发</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>计划到达</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Tracking room</source>
        <translation>跟踪室</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>护送</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>行程段</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>行程段</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册号</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>装甲</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>追踪器</translation>
    </message>
    <message>
        <source>HF call sign</source>
        <translation>HF 呼号</translation>
    </message>
    <message>
        <source>VHF call sign</source>
        <translation>VHF 呼号</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>呼号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>小组成员</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>移交中</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Radio room</source>
        <translation>无线电室</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开启时间</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>移交时间</translation>
    </message>
    <message>
        <source>Contact confirmed by the next room at</source>
        <translation>下一台站确认联系时间</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>检查间隔</translation>
    </message>
    <message>
        <source>Tracking sheets</source>
        <translation>跟踪表</translation>
    </message>
    <message>
        <source>Tracking sheet</source>
        <translation>跟踪表</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>HF 电台</translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation>VHF 电台</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>卫星电话</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>里程表</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Next check-in expected at</source>
        <translation>预计下次报到时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Security risk management</source>
        <translation>安保风险管理</translation>
    </message>
    <message>
        <source>Ad hoc security risk management</source>
        <translation>临时安保风险管理</translation>
    </message>
    <message>
        <source>Concept of operations</source>
        <translation>行动构想</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>职权范围</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Documents there are</source>
        <translation>现有文件</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Actual time</source>
        <translation>实际时间</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Internationally recruited staff</source>
        <translation>国际征聘工作人员</translation>
    </message>
    <message>
        <source>Locally recruited staff</source>
        <translation>当地征聘工作人员</translation>
    </message>
    <message>
        <source>National professional officer</source>
        <translation>本国专业干事</translation>
    </message>
    <message>
        <source>International UN Volunteer</source>
        <translation>国际联合国志愿人员</translation>
    </message>
    <message>
        <source>National UN Volunteer</source>
        <translation>本国联合国志愿人员</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>咨询人</translation>
    </message>
    <message>
        <source>Individual contractor</source>
        <translation>个体订约人</translation>
    </message>
    <message>
        <source>Military observer</source>
        <translation>军事观察员</translation>
    </message>
    <message>
        <source>UN police</source>
        <translation>联合国警察</translation>
    </message>
    <message>
        <source>Government-provided personnel</source>
        <translation>政府提供的人员</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>Official visitor</source>
        <translation>公务来访者</translation>
    </message>
    <message>
        <source>Junior professional officer</source>
        <translation>初级专业干事</translation>
    </message>
    <message>
        <source>Critical, last out</source>
        <translation>关键，最后撤离</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Non-essential</source>
        <translation>非必要</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>On mission</source>
        <translation>出差</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>索引号</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>本国文字姓名</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Nationality (ISO 3166)</source>
        <translation>国籍（ISO 3166）</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起始</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>合同终止</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>关键工作人员</translation>
    </message>
    <message>
        <source>Radio call sign</source>
        <translation>无线电呼号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Dependants declared</source>
        <translation>已申报受抚养人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>First responder</source>
        <translation>急救人员</translation>
    </message>
    <message>
        <source>Driver, four-wheel drive</source>
        <translation>四驱车司机</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线电</translation>
    </message>
    <message>
        <source>Medic</source>
        <translation>医护人员</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>行动能力</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>视力</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听力</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>其他需求</translation>
    </message>
    <message>
        <source>O negative</source>
        <translation>O 型阴性</translation>
    </message>
    <message>
        <source>O positive</source>
        <translation>O 型阳性</translation>
    </message>
    <message>
        <source>A negative</source>
        <translation>A 型阴性</translation>
    </message>
    <message>
        <source>A positive</source>
        <translation>A 型阳性</translation>
    </message>
    <message>
        <source>B negative</source>
        <translation>B 型阴性</translation>
    </message>
    <message>
        <source>B positive</source>
        <translation>B 型阳性</translation>
    </message>
    <message>
        <source>AB negative</source>
        <translation>AB 型阴性</translation>
    </message>
    <message>
        <source>AB positive</source>
        <translation>AB 型阳性</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation>姓名的其他拼写</translation>
    </message>
    <message>
        <source>Number in the organization</source>
        <translation>组织内编号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Other nationalities (ISO 3166)</source>
        <translation>其他国籍（ISO 3166）</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Why another zone than the home&apos;s</source>
        <translation>片区与住所不同的原因</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Assistance needed</source>
        <translation>需要的协助</translation>
    </message>
    <message>
        <source>Note on assistance</source>
        <translation>协助说明</translation>
    </message>
    <message>
        <source>Agrees that this is kept</source>
        <translation>同意保存</translation>
    </message>
    <message>
        <source>Blood group (voluntary)</source>
        <translation>血型（自愿）</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>护照有效期至</translation>
    </message>
    <message>
        <source>Visa valid until</source>
        <translation>签证有效期至</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>与此为同一人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>移动电话</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>卫星电话</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>通讯应用</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>渠道类型</translation>
    </message>
    <message>
        <source>Address or call sign</source>
        <translation>地址或呼号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Contact channels</source>
        <translation>联系渠道</translation>
    </message>
    <message>
        <source>Contact channel</source>
        <translation>联系渠道</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Order of notification</source>
        <translation>通知顺序</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>最近亲属</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伴侣</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Recognized parent</source>
        <translation>获认父母</translation>
    </message>
    <message>
        <source>Other recognized dependant</source>
        <translation>其他获认受抚养人</translation>
    </message>
    <message>
        <source>Dependant of</source>
        <translation>抚养人</translation>
    </message>
    <message>
        <source>Eligible dependant</source>
        <translation>合格受抚养人</translation>
    </message>
    <message>
        <source>Lives at the duty station</source>
        <translation>住在工作地点</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation>学校地址</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>受抚养人</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>受抚养人</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>目击</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>片区联络员</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>差旅申请</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Leave record</source>
        <translation>休假记录</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>大门</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>条目类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Abroad: country code (ISO 3166)</source>
        <translation>境外：国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>行踪</translation>
    </message>
    <message>
        <source>Whereabouts entry</source>
        <translation>行踪条目</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>名单截至</translation>
    </message>
    <message>
        <source>Persons on the list</source>
        <translation>名单人数</translation>
    </message>
    <message>
        <source>Dependants on the list</source>
        <translation>名单上的受抚养人</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>核证人</translation>
    </message>
    <message>
        <source>List certifications</source>
        <translation>名单核证</translation>
    </message>
    <message>
        <source>List certification</source>
        <translation>名单核证</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新到任</translation>
    </message>
    <message>
        <source>Organization in the register</source>
        <translation>登记组织</translation>
    </message>
    <message>
        <source>Agrees that the blood group is kept</source>
        <translation>同意保存血型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>安保事件</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Security plan</source>
        <translation>安保计划</translation>
    </message>
    <message>
        <source>Crisis management plan</source>
        <translation>危机管理计划</translation>
    </message>
    <message>
        <source>Relocation and evacuation plan</source>
        <translation>转移安置和撤离计划</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>应急计划</translation>
    </message>
    <message>
        <source>Medical evacuation plan</source>
        <translation>医疗后送计划</translation>
    </message>
    <message>
        <source>Communications plan</source>
        <translation>通信计划</translation>
    </message>
    <message>
        <source>Building emergency plan</source>
        <translation>建筑物应急计划</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Area or site</source>
        <translation>区域或场所</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>所依据的评估</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期止</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>分发名单</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>房地</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Annexes: where they are kept</source>
        <translation>附件：存放处</translation>
    </message>
    <message>
        <source>Business continuity plan: where it is kept</source>
        <translation>业务连续性计划：存放处</translation>
    </message>
    <message>
        <source>Updated after the crisis</source>
        <translation>危机后更新</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>集合点</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>集结点</translation>
    </message>
    <message>
        <source>Safe haven</source>
        <translation>安全地点</translation>
    </message>
    <message>
        <source>Embarkation point</source>
        <translation>登乘点</translation>
    </message>
    <message>
        <source>Landing site</source>
        <translation>着陆点</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>燃料</translation>
    </message>
    <message>
        <source>Border post</source>
        <translation>边防哨所</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>避难所</translation>
    </message>
    <message>
        <source>Emergency room</source>
        <translation>急诊</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>外科</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>重症监护</translation>
    </message>
    <message>
        <source>Safe blood</source>
        <translation>安全血源</translation>
    </message>
    <message>
        <source>Burns unit</source>
        <translation>烧伤科</translation>
    </message>
    <message>
        <source>Obstetrics</source>
        <translation>产科</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>影像检查</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>救护车</translation>
    </message>
    <message>
        <source>Air ambulance</source>
        <translation>空中救护</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Position on the map</source>
        <translation>地图位置</translation>
    </message>
    <message>
        <source>Capacity in persons</source>
        <translation>容纳人数</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Alternative point</source>
        <translation>备用地点</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>最近核实日期</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>第二电话</translation>
    </message>
    <message>
        <source>Medical services</source>
        <translation>医疗服务</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>如何前往</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No longer usable</source>
        <translation>已不可用</translation>
    </message>
    <message>
        <source>Plan points</source>
        <translation>计划地点</translation>
    </message>
    <message>
        <source>Plan point</source>
        <translation>计划地点</translation>
    </message>
    <message>
        <source>Any vehicle</source>
        <translation>任何车辆</translation>
    </message>
    <message>
        <source>Four-wheel drive</source>
        <translation>四驱车</translation>
    </message>
    <message>
        <source>Armoured vehicle</source>
        <translation>装甲车</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>卡车</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>船只</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>步行</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Starts at the plan point</source>
        <translation>起点（计划地点）</translation>
    </message>
    <message>
        <source>Ends at the plan point</source>
        <translation>终点（计划地点）</translation>
    </message>
    <message>
        <source>Waypoints</source>
        <translation>途经点</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Driving time when dry</source>
        <translation>旱季车程</translation>
    </message>
    <message>
        <source>Driving time when wet</source>
        <translation>雨季车程</translation>
    </message>
    <message>
        <source>Vehicle it takes</source>
        <translation>所需车辆</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查站</translation>
    </message>
    <message>
        <source>Gaps in radio and phone coverage</source>
        <translation>无线电和电话覆盖空白</translation>
    </message>
    <message>
        <source>Last driven on</source>
        <translation>最近通行日期</translation>
    </message>
    <message>
        <source>Alternative route</source>
        <translation>备用路线</translation>
    </message>
    <message>
        <source>Track: where it is kept</source>
        <translation>轨迹：存放处</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>卫星电话</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线电</translation>
    </message>
    <message>
        <source>Stock of food</source>
        <translation>粮食储备</translation>
    </message>
    <message>
        <source>Stock of water</source>
        <translation>饮水储备</translation>
    </message>
    <message>
        <source>Stock of fuel</source>
        <translation>燃料储备</translation>
    </message>
    <message>
        <source>Medical supplies</source>
        <translation>医疗用品</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Seats for passengers</source>
        <translation>乘客座位</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>装甲</translation>
    </message>
    <message>
        <source>Fuel it takes</source>
        <translation>所用燃料</translation>
    </message>
    <message>
        <source>Range on a full tank</source>
        <translation>满油续航</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>储备可用</translation>
    </message>
    <message>
        <source>Stock is for persons</source>
        <translation>储备供应人数</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>呼号</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>储备</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Order of movement</source>
        <translation>行动顺序</translation>
    </message>
    <message>
        <source>Categories of personnel</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Critical staff</source>
        <translation>关键人员</translation>
    </message>
    <message>
        <source>Dependants are in it</source>
        <translation>含受抚养人</translation>
    </message>
    <message>
        <source>Persons expected</source>
        <translation>预计人数</translation>
    </message>
    <message>
        <source>Gathers at</source>
        <translation>集合地</translation>
    </message>
    <message>
        <source>Embarks at</source>
        <translation>登乘地</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Seats set aside</source>
        <translation>预留座位</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>优先组</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>优先组</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>非保密</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>绝密</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>副本编号</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Returned or destroyed on</source>
        <translation>归还或销毁日期</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>分发副本</translation>
    </message>
    <message>
        <source>Copy handed out</source>
        <translation>分发副本</translation>
    </message>
    <message>
        <source>Annexes that name persons: where they are kept</source>
        <translation>含人名的附件：存放处</translation>
    </message>
    <message>
        <source>Phones tested on</source>
        <translation>电话测试日期</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>计划章节</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>计划章节</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>Premises</name>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>院落</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Guesthouse</source>
        <translation>招待所</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Airfield</source>
        <translation>机场</translation>
    </message>
    <message>
        <source>Common premises</source>
        <translation>共用房地</translation>
    </message>
    <message>
        <source>Headquarters complex</source>
        <translation>总部建筑群</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>已入驻</translation>
    </message>
    <message>
        <source>Vacated</source>
        <translation>已腾退</translation>
    </message>
    <message>
        <source>Standalone</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>与他方共用</translation>
    </message>
    <message>
        <source>No boundary</source>
        <translation>无边界</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>围栏</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>围墙</translation>
    </message>
    <message>
        <source>Barrier that stops vehicles</source>
        <translation>可阻拦车辆的路障</translation>
    </message>
    <message>
        <source>The building itself</source>
        <translation>建筑本身</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Lead organization</source>
        <translation>牵头组织</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Owner or landlord</source>
        <translation>业主或房东</translation>
    </message>
    <message>
        <source>Lessor</source>
        <translation>出租方</translation>
    </message>
    <message>
        <source>Lease expires on</source>
        <translation>租约到期日</translation>
    </message>
    <message>
        <source>Standalone or shared</source>
        <translation>独立或共用</translation>
    </message>
    <message>
        <source>Most persons at a time</source>
        <translation>同时最多人数</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>建筑结构</translation>
    </message>
    <message>
        <source>Stand-off distance: front</source>
        <translation>安全距离：前</translation>
    </message>
    <message>
        <source>Stand-off distance: back</source>
        <translation>安全距离：后</translation>
    </message>
    <message>
        <source>Stand-off distance: left side</source>
        <translation>安全距离：左</translation>
    </message>
    <message>
        <source>Stand-off distance: right side</source>
        <translation>安全距离：右</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>发电机</translation>
    </message>
    <message>
        <source>Fuel lasts</source>
        <translation>燃料可用</translation>
    </message>
    <message>
        <source>Water lasts</source>
        <translation>用水可维持</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Guard force: provider</source>
        <translation>保安队：服务商</translation>
    </message>
    <message>
        <source>Guard force: posts</source>
        <translation>保安队：岗位</translation>
    </message>
    <message>
        <source>Guard force: armed</source>
        <translation>保安队：武装</translation>
    </message>
    <message>
        <source>Guard force: day and night</source>
        <translation>保安队：昼夜</translation>
    </message>
    <message>
        <source>Closes to visitors at (local time)</source>
        <translation>停止接待访客（当地时间）</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>照片：存放处</translation>
    </message>
    <message>
        <source>Plan drawings: where they are kept</source>
        <translation>平面图：存放处</translation>
    </message>
    <message>
        <source>Previous survey: date</source>
        <translation>上次检查：日期</translation>
    </message>
    <message>
        <source>Previous survey: by</source>
        <translation>上次检查：检查人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Previous survey</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>房地</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Building or wing</source>
        <translation>楼或翼</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Visitors a day</source>
        <translation>每日访客</translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation>对公众开放</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>HMOSS</source>
        <translation>HMOSS</translation>
    </message>
    <message>
        <source>MOSS</source>
        <translation>MOSS</translation>
    </message>
    <message>
        <source>SRM measures</source>
        <translation>安保风险管理措施</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>驻地安保措施</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Original document: where it is kept</source>
        <translation>原件：存放处</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Requirement sets</source>
        <translation>要求套件</translation>
    </message>
    <message>
        <source>Requirement set</source>
        <translation>要求套件</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>电信</translation>
    </message>
    <message>
        <source>Documentation and structure</source>
        <translation>文件和结构</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>周界</translation>
    </message>
    <message>
        <source>Blast protection and structure</source>
        <translation>防爆和结构</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>出入控制</translation>
    </message>
    <message>
        <source>Electronic systems</source>
        <translation>电子系统</translation>
    </message>
    <message>
        <source>Safety and fire response</source>
        <translation>安全和消防响应</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>信息安全</translation>
    </message>
    <message>
        <source>Inspection on site</source>
        <translation>现场检查</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面谈</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>套内编号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>HMOSS domain</source>
        <translation>HMOSS 领域</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Element of the survey</source>
        <translation>检查要素</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Country-specific requirement</source>
        <translation>国别要求</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>权重（1 至 5）</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>关键项</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>所需证据</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>检查周期</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>Before occupation</source>
        <translation>入驻前</translation>
    </message>
    <message>
        <source>After an attack</source>
        <translation>袭击后</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>自我评估</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>很高</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>检查员</translation>
    </message>
    <message>
        <source>Surveyor on the staff list</source>
        <translation>人员名单上的检查员</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>场合</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>SRM assessment</source>
        <translation>安全风险评估</translation>
    </message>
    <message>
        <source>Highest residual risk</source>
        <translation>最高剩余风险</translation>
    </message>
    <message>
        <source>Risk of explosive devices</source>
        <translation>爆炸装置风险</translation>
    </message>
    <message>
        <source>Elements surveyed</source>
        <translation>已检查要素</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>Closed and verified</source>
        <translation>已关闭并核实</translation>
    </message>
    <message>
        <source>Said to be closed</source>
        <translation>声称已关闭</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Photo: where it is kept</source>
        <translation>照片：存放处</translation>
    </message>
    <message>
        <source>Recommended measure</source>
        <translation>建议措施</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>估计费用</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Responsible for the action</source>
        <translation>行动负责人</translation>
    </message>
    <message>
        <source>Responsible organization</source>
        <translation>负责组织</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Evidence of closure: where it is kept</source>
        <translation>关闭证据：存放处</translation>
    </message>
    <message>
        <source>Result since</source>
        <translation>此后结果</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>核实时间</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation>风险接受依据</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Qualified by the certificate</source>
        <translation>检查员资格证书</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>风险已接受</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Secretary-General</source>
        <translation>秘书长</translation>
    </message>
    <message>
        <source>Deputy Secretary-General</source>
        <translation>常务副秘书长</translation>
    </message>
    <message>
        <source>Under-Secretary-General</source>
        <translation>副秘书长</translation>
    </message>
    <message>
        <source>Assistant Secretary-General</source>
        <translation>助理秘书长</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>指定官员</translation>
    </message>
    <message>
        <source>Guest of the highest rank</source>
        <translation>最高级别来宾</translation>
    </message>
    <message>
        <source>Other official</source>
        <translation>其他官员</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>No close protection</source>
        <translation>无近身保护</translation>
    </message>
    <message>
        <source>Liaison only</source>
        <translation>仅联络</translation>
    </message>
    <message>
        <source>Light close protection</source>
        <translation>轻度近身保护</translation>
    </message>
    <message>
        <source>Full close protection</source>
        <translation>全面近身保护</translation>
    </message>
    <message>
        <source>Advised to postpone</source>
        <translation>建议推迟</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>已协调</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Code name of the principal</source>
        <translation>被保护人代号</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Places and events</source>
        <translation>地点和活动</translation>
    </message>
    <message>
        <source>Size of the delegation</source>
        <translation>代表团人数</translation>
    </message>
    <message>
        <source>Public exposure</source>
        <translation>公开露面程度</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Assessed at</source>
        <translation>评估时间</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>风险评估</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Host police confirmed</source>
        <translation>东道国警方已确认</translation>
    </message>
    <message>
        <source>Security adviser confirmed</source>
        <translation>安保顾问已确认</translation>
    </message>
    <message>
        <source>Receiving duty station confirmed</source>
        <translation>接待工作地点已确认</translation>
    </message>
    <message>
        <source>Close protection unit confirmed</source>
        <translation>近身保护股已确认</translation>
    </message>
    <message>
        <source>Coordinated at</source>
        <translation>协调时间</translation>
    </message>
    <message>
        <source>Advance visit made</source>
        <translation>已进行先遣考察</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Hospitals on the route</source>
        <translation>沿途医院</translation>
    </message>
    <message>
        <source>Motorcade</source>
        <translation>车队</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>费用承担方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Senior-official travel notifications</source>
        <translation>高级官员差旅通报</translation>
    </message>
    <message>
        <source>Senior-official travel notification</source>
        <translation>高级官员差旅通报</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>干事</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>先遣</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>联络</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Weapons permit</source>
        <translation>持枪许可</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>装甲</translation>
    </message>
    <message>
        <source>Protection teams</source>
        <translation>保护小组</translation>
    </message>
    <message>
        <source>Team member of the protection</source>
        <translation>保护小组成员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>资格有效期至</translation>
    </message>
    <message>
        <source>Weapons certificate until</source>
        <translation>武器证书有效期至</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Close protection officers</source>
        <translation>近身保护干事</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>近身保护干事</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>no cases</source>
        <translation>无案例</translation>
    </message>
    <message>
        <source>%1 % (%2/%3)</source>
        <extracomment>A share in per cent, and what it is a share of: 85.7 % (48/56)</extracomment>
        <translation>%1%（%2/%3）</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>每 %2 中 %1</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>阿拉伯文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>法文名称</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>俄文名称</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>西班牙文名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>DRO desk</source>
        <translation>区域业务司主管股</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>No longer used since</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>United Nations organization</source>
        <translation>联合国组织</translation>
    </message>
    <message>
        <source>United Nations mission</source>
        <translation>联合国特派团</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>其他政府间组织</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation>国际非政府组织</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation>国家非政府组织</translation>
    </message>
    <message>
        <source>Red Cross or Red Crescent</source>
        <translation>红十字会或红新月会</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>外交使团</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>承包商</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>In the United Nations Security Management System</source>
        <translation>属联合国安保管理系统</translation>
    </message>
    <message>
        <source>Takes part in cost-sharing</source>
        <translation>参加费用分摊</translation>
    </message>
    <message>
        <source>Saving Lives Together partner</source>
        <translation>“携手拯救生命”伙伴</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation>行政单位</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Within the area</source>
        <translation>地区内</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Area Security Coordinator</source>
        <translation>地区安保协调员</translation>
    </message>
    <message>
        <source>Boundary given by</source>
        <translation>边界依据</translation>
    </message>
    <message>
        <source>Administrative units, one a line</source>
        <translation>行政单位，每行一个</translation>
    </message>
    <message>
        <source>Polygon (GeoJSON)</source>
        <translation>多边形（GeoJSON）</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>United Nations presence</source>
        <translation>联合国存在</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Former security levels and phases (history)</source>
        <translation>以往安保级别和阶段（历史）</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>SRM areas</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村庄</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>街区</translation>
    </message>
    <message>
        <source>Camp or settlement</source>
        <translation>营地或安置点</translation>
    </message>
    <message>
        <source>Airport or airstrip</source>
        <translation>机场或跑道</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>港口</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>边境口岸</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查站</translation>
    </message>
    <message>
        <source>Bridge or ford</source>
        <translation>桥梁或渡口</translation>
    </message>
    <message>
        <source>Road junction</source>
        <translation>道路交叉口</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>地标</translation>
    </message>
    <message>
        <source>Name in the local script</source>
        <translation>当地文字名称</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>其他名称和拼写</translation>
    </message>
    <message>
        <source>First administrative level</source>
        <translation>一级行政区</translation>
    </message>
    <message>
        <source>Second administrative level</source>
        <translation>二级行政区</translation>
    </message>
    <message>
        <source>Third administrative level</source>
        <translation>三级行政区</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>地点代码</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填补</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Internationally recruited</source>
        <translation>国际征聘</translation>
    </message>
    <message>
        <source>Locally recruited</source>
        <translation>当地征聘</translation>
    </message>
    <message>
        <source>Functional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Post number</source>
        <translation>员额编号</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>职等</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>征聘</translation>
    </message>
    <message>
        <source>Security role</source>
        <translation>安保角色</translation>
    </message>
    <message>
        <source>State of the post</source>
        <translation>员额状态</translation>
    </message>
    <message>
        <source>Incumbent</source>
        <translation>在任者</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>填补起始</translation>
    </message>
    <message>
        <source>Filled until</source>
        <translation>填补截止</translation>
    </message>
    <message>
        <source>Incumbency</source>
        <translation>任职期</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>员额</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>员额</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>任职者</translation>
    </message>
    <message>
        <source>Holder&apos;s personnel record</source>
        <translation>任职者人员记录</translation>
    </message>
    <message>
        <source>Ad interim</source>
        <translation>临时代理</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>Appointed from</source>
        <translation>任命起始</translation>
    </message>
    <message>
        <source>Appointed until</source>
        <translation>任命截止</translation>
    </message>
    <message>
        <source>Ended early on</source>
        <translation>提前结束日期</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>任命人</translation>
    </message>
    <message>
        <source>Letter of appointment: where it is kept</source>
        <translation>任命书：存放处</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>任命</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>House</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>公寓</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>院落</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>United Nations accommodation</source>
        <translation>联合国住所</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>如何前往</translation>
    </message>
    <message>
        <source>Map sketch: where it is kept</source>
        <translation>位置草图：存放处</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>房东</translation>
    </message>
    <message>
        <source>Lease signed on</source>
        <translation>租约签署日期</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>入住日期</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>迁出日期</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Household members</source>
        <translation>同住人数</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>房地</translation>
    </message>
    <message>
        <source>Measures that apply</source>
        <translation>适用措施</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>租赁</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Before the lease is signed</source>
        <translation>签租约前</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>抵达时</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>After a burglary</source>
        <translation>入室盗窃后</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Cleared on conditions</source>
        <translation>有条件核准</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>场合</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>条件或理由</translation>
    </message>
    <message>
        <source>Next check due on</source>
        <translation>下次检查日期</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Neighbourhood and access road</source>
        <translation>街区和通道</translation>
    </message>
    <message>
        <source>Perimeter and gate</source>
        <translation>周界和大门</translation>
    </message>
    <message>
        <source>Outside lighting</source>
        <translation>室外照明</translation>
    </message>
    <message>
        <source>Doors and locks</source>
        <translation>门和锁</translation>
    </message>
    <message>
        <source>Windows and bars</source>
        <translation>窗户和护栏</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报器</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Safe room</source>
        <translation>安全室</translation>
    </message>
    <message>
        <source>Fire safety and escape</source>
        <translation>消防和逃生</translation>
    </message>
    <message>
        <source>Means of communication</source>
        <translation>通信手段</translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation>备用电源</translation>
    </message>
    <message>
        <source>Structure and natural hazards</source>
        <translation>结构和自然灾害</translation>
    </message>
    <message>
        <source>Photos: where they are kept</source>
        <translation>照片：存放处</translation>
    </message>
    <message>
        <source>Residence checks</source>
        <translation>住所检查</translation>
    </message>
    <message>
        <source>Residence check</source>
        <translation>住所检查</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Rests on the assessment</source>
        <translation>依据的评估</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Exceptional measures</source>
        <translation>特殊措施</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Residential security measures</source>
        <translation>驻地安保措施</translation>
    </message>
    <message>
        <source>Set of residential security measures</source>
        <translation>驻地安保措施套件</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Number in the set</source>
        <translation>套内编号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Weight (1 to 5)</source>
        <translation>权重（1 至 5）</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>关键项</translation>
    </message>
    <message>
        <source>Outside the menu</source>
        <translation>清单之外</translation>
    </message>
    <message>
        <source>SRM measure</source>
        <translation>安保风险管理措施</translation>
    </message>
    <message>
        <source>Reimbursed at most</source>
        <translation>报销上限</translation>
    </message>
    <message>
        <source>Share reimbursed</source>
        <translation>报销比例</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Eligible categories</source>
        <translation>合格类别</translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation>报销</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Share approved</source>
        <translation>批准比例</translation>
    </message>
    <message>
        <source>Paid by the organization</source>
        <translation>由组织支付</translation>
    </message>
    <message>
        <source>For the time from</source>
        <translation>期间起始</translation>
    </message>
    <message>
        <source>For the time until</source>
        <translation>期间截止</translation>
    </message>
    <message>
        <source>Receipt: where it is kept</source>
        <translation>收据：存放处</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Claims for residential security</source>
        <translation>住宅安保报销申请</translation>
    </message>
    <message>
        <source>Claim for residential security</source>
        <translation>住宅安保报销申请</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>所需证据</translation>
    </message>
    <message>
        <source>To be checked every</source>
        <translation>检查周期</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Ratify</source>
        <translation>追认</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>在程序中</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>通过电话</translation>
    </message>
    <message>
        <source>By radio</source>
        <translation>通过无线电</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>通过电子邮件</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>进入阶段</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>以何身份</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>决定方式</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Ratifies</source>
        <translation>追认</translation>
    </message>
    <message>
        <source>Under the delegation</source>
        <translation>依据授权</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>内容摘要值</translation>
    </message>
    <message>
        <source>Writes seen</source>
        <translation>所见写入</translation>
    </message>
    <message>
        <source>Evidence: where it is kept</source>
        <translation>证据：存放处</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>受权人</translation>
    </message>
    <message>
        <source>Delegate&apos;s device</source>
        <translation>受权人设备</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Only for these record types</source>
        <translation>仅限这些记录类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Instrument: where it is kept</source>
        <translation>授权文书：存放处</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>撤销时间</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Policy packs</source>
        <translation>政策包</translation>
    </message>
    <message>
        <source>Policy pack</source>
        <translation>政策包</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Decisions seen</source>
        <translation>所见决定</translation>
    </message>
    <message>
        <source>Handed on by</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Only in the SRM area</source>
        <translation>仅限安保风险管理区域</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>保留起始</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>解除日期</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>依法保留</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>依法保留</translation>
    </message>
</context>
<context>
    <name>RiskEvent</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行为者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>固有可能性</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>固有影响</translation>
    </message>
    <message>
        <source>Present likelihood</source>
        <translation>当前可能性</translation>
    </message>
    <message>
        <source>Present impact</source>
        <translation>当前影响</translation>
    </message>
    <message>
        <source>Projected likelihood</source>
        <translation>预计可能性</translation>
    </message>
    <message>
        <source>Projected impact</source>
        <translation>预计影响</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>固有风险</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>当前风险</translation>
    </message>
    <message>
        <source>Projected risk</source>
        <translation>预计风险</translation>
    </message>
    <message>
        <source>Risk events</source>
        <translation>风险事件</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>风险事件</translation>
    </message>
    <message>
        <source>Internationally recruited personnel</source>
        <translation>国际征聘人员</translation>
    </message>
    <message>
        <source>Locally recruited personnel</source>
        <translation>当地征聘人员</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>受抚养人</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>妇女</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation>车队</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>房地</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>承包商</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>子类别</translation>
    </message>
    <message>
        <source>Known threat actor</source>
        <translation>已知威胁行为体</translation>
    </message>
    <message>
        <source>Who or what is threatened</source>
        <translation>受威胁者</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Inhibiting context</source>
        <translation>抑制环境</translation>
    </message>
    <message>
        <source>Present impact on people</source>
        <translation>当前对人员的影响</translation>
    </message>
    <message>
        <source>Present impact on assets</source>
        <translation>当前对资产的影响</translation>
    </message>
    <message>
        <source>Present impact on operations</source>
        <translation>当前对行动的影响</translation>
    </message>
    <message>
        <source>Present impact on reputation (advisory)</source>
        <translation>当前对声誉的影响（参考）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Expert judgement only</source>
        <translation>仅凭专家判断</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Present impact by axis</source>
        <translation>当前影响（按方面）</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>安保事件</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>Document: where it is kept</source>
        <translation>文件：存放处</translation>
    </message>
    <message>
        <source>Piece of evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>Stress awareness</source>
        <translation>压力意识</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>复原力</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>紧急心理救助</translation>
    </message>
    <message>
        <source>Briefing of managers</source>
        <translation>管理人员通报</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date of the training</source>
        <translation>培训日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Internationally recruited: female</source>
        <translation>国际征聘：女</translation>
    </message>
    <message>
        <source>Internationally recruited: male</source>
        <translation>国际征聘：男</translation>
    </message>
    <message>
        <source>Internationally recruited: sex unknown</source>
        <translation>国际征聘：性别不明</translation>
    </message>
    <message>
        <source>Locally recruited: female</source>
        <translation>当地征聘：女</translation>
    </message>
    <message>
        <source>Locally recruited: male</source>
        <translation>当地征聘：男</translation>
    </message>
    <message>
        <source>Locally recruited: sex unknown</source>
        <translation>当地征聘：性别不明</translation>
    </message>
    <message>
        <source>Dependants: female</source>
        <translation>受抚养人：女</translation>
    </message>
    <message>
        <source>Dependants: male</source>
        <translation>受抚养人：男</translation>
    </message>
    <message>
        <source>Dependants: sex unknown</source>
        <translation>受抚养人：性别不明</translation>
    </message>
    <message>
        <source>Counts are estimated</source>
        <translation>数字为估计</translation>
    </message>
    <message>
        <source>Training session with the same participants by name</source>
        <translation>同批参加者（列名）的培训班</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>授课人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stress-management trainings</source>
        <translation>压力管理培训</translation>
    </message>
    <message>
        <source>Stress-management training</source>
        <translation>压力管理培训</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>辅导员</translation>
    </message>
    <message>
        <source>Peer helper</source>
        <translation>同伴互助员</translation>
    </message>
    <message>
        <source>External provider</source>
        <translation>外部服务方</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>联合国</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>人员名单上的人</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>伙伴名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Local languages</source>
        <translation>当地语言</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>Trained in critical incident stress management on</source>
        <translation>突发事件压力管理受训日期</translation>
    </message>
    <message>
        <source>That training expires on</source>
        <translation>该培训到期日</translation>
    </message>
    <message>
        <source>Can be deployed</source>
        <translation>可部署</translation>
    </message>
    <message>
        <source>Vetted on</source>
        <translation>审核通过日期</translation>
    </message>
    <message>
        <source>Left the roster on</source>
        <translation>退出名册日期</translation>
    </message>
    <message>
        <source>Training in critical incident stress management</source>
        <translation>突发事件压力管理培训</translation>
    </message>
    <message>
        <source>Counsellors and peer helpers</source>
        <translation>辅导员和同伴互助员</translation>
    </message>
    <message>
        <source>Counsellor or peer helper</source>
        <translation>辅导员或同伴互助员</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Personnel in the area</source>
        <translation>该地区人员</translation>
    </message>
    <message>
        <source>Dependants in the area</source>
        <translation>该地区受抚养人</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Sources of stress</source>
        <translation>压力来源</translation>
    </message>
    <message>
        <source>Findings (no names)</source>
        <translation>结论（不含姓名）</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Counsellors needed</source>
        <translation>所需辅导员</translation>
    </message>
    <message>
        <source>Peer helpers needed</source>
        <translation>所需同伴互助员</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Assessments of psychosocial needs</source>
        <translation>心理社会需求评估</translation>
    </message>
    <message>
        <source>Assessment of psychosocial needs</source>
        <translation>心理社会需求评估</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>已提供支持</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>支持进行中</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Incident known since</source>
        <translation>获知事件时间</translation>
    </message>
    <message>
        <source>Personnel: affected</source>
        <translation>人员：受影响</translation>
    </message>
    <message>
        <source>Personnel: support offered within 24 hours</source>
        <translation>人员：24 小时内提供支持</translation>
    </message>
    <message>
        <source>Personnel: reached within 24 hours</source>
        <translation>人员：24 小时内接触</translation>
    </message>
    <message>
        <source>Personnel: reached within 72 hours</source>
        <translation>人员：72 小时内接触</translation>
    </message>
    <message>
        <source>Personnel: declined</source>
        <translation>人员：谢绝</translation>
    </message>
    <message>
        <source>Personnel: not found</source>
        <translation>人员：未找到</translation>
    </message>
    <message>
        <source>Dependants: affected</source>
        <translation>受抚养人：受影响</translation>
    </message>
    <message>
        <source>Dependants: support offered within 24 hours</source>
        <translation>受抚养人：24 小时内提供支持</translation>
    </message>
    <message>
        <source>Dependants: reached within 24 hours</source>
        <translation>受抚养人：24 小时内接触</translation>
    </message>
    <message>
        <source>Dependants: reached within 72 hours</source>
        <translation>受抚养人：72 小时内接触</translation>
    </message>
    <message>
        <source>Dependants: declined</source>
        <translation>受抚养人：谢绝</translation>
    </message>
    <message>
        <source>Dependants: not found</source>
        <translation>受抚养人：未找到</translation>
    </message>
    <message>
        <source>Sessions: psychological first aid</source>
        <translation>会谈：紧急心理救助</translation>
    </message>
    <message>
        <source>Sessions: defusing</source>
        <translation>会谈：情绪疏解</translation>
    </message>
    <message>
        <source>Sessions: group debriefing</source>
        <translation>会谈：小组汇报</translation>
    </message>
    <message>
        <source>Sessions: individual</source>
        <translation>会谈：个别</translation>
    </message>
    <message>
        <source>Sessions: family</source>
        <translation>会谈：家属</translation>
    </message>
    <message>
        <source>Sessions: managers</source>
        <translation>会谈：管理人员</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Surge of counsellors</source>
        <translation>增派辅导员</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Responses to critical incidents</source>
        <translation>突发重大事件应对</translation>
    </message>
    <message>
        <source>Response to a critical incident</source>
        <translation>突发重大事件应对</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已给予</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>通过电话</translation>
    </message>
    <message>
        <source>By video call</source>
        <translation>通过视频</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>通过消息</translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation>通过他人</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系到</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>已转介</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>Is a dependant</source>
        <translation>为受抚养人</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>提名人</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Support offered at</source>
        <translation>提供支持时间</translation>
    </message>
    <message>
        <source>Contacted at</source>
        <translation>联系时间</translation>
    </message>
    <message>
        <source>How contacted</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Follow-up due on</source>
        <translation>后续行动日期</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>最近联系日期</translation>
    </message>
    <message>
        <source>Successor for a hand-over</source>
        <translation>交接继任者</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Affected contacts</source>
        <translation>受影响人员联系</translation>
    </message>
    <message>
        <source>Affected contact</source>
        <translation>受影响人员联系</translation>
    </message>
    <message>
        <source>Defusing</source>
        <translation>情绪疏解</translation>
    </message>
    <message>
        <source>Group debriefing</source>
        <translation>小组汇报</translation>
    </message>
    <message>
        <source>Individual session</source>
        <translation>个别会谈</translation>
    </message>
    <message>
        <source>Talk with a manager</source>
        <translation>与管理人员谈话</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Case notes</source>
        <translation>个案记录</translation>
    </message>
    <message>
        <source>Case note</source>
        <translation>个案记录</translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>其他伙伴</translation>
    </message>
    <message>
        <source>Personnel: support offered</source>
        <translation>人员：已提供支持</translation>
    </message>
    <message>
        <source>Dependants: support offered</source>
        <translation>受抚养人：已提供支持</translation>
    </message>
</context>
<context>
    <name>Surge</name>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No security adviser in place</source>
        <translation>无安保顾问</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>新特派团</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>心理辅导</translation>
    </message>
    <message>
        <source>U3: arrival within 30 days</source>
        <translation>U3：30 天内到达</translation>
    </message>
    <message>
        <source>U2: arrival within 7 days</source>
        <translation>U2：7 天内到达</translation>
    </message>
    <message>
        <source>U1: arrival within 72 hours</source>
        <translation>U1：72 小时内到达</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>已核定</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>已落实人选</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The requester</source>
        <translation>请求方</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Visa or refusal by the host country</source>
        <translation>签证或东道国拒绝</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>No staff found</source>
        <translation>未找到人员</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>供资</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>请求人</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Crisis concerned</source>
        <translation>相关危机</translation>
    </message>
    <message>
        <source>Incident concerned</source>
        <translation>相关事件</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>需要日期</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>需要时长</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Notes on risk</source>
        <translation>风险说明</translation>
    </message>
    <message>
        <source>Notes on visas</source>
        <translation>签证说明</translation>
    </message>
    <message>
        <source>Notes on vaccinations</source>
        <translation>疫苗接种说明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation>核定时间</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>核定人</translation>
    </message>
    <message>
        <source>Why declined or cancelled</source>
        <translation>拒绝或取消原因</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>取消方</translation>
    </message>
    <message>
        <source>Delayed by</source>
        <translation>延误原因</translation>
    </message>
    <message>
        <source>Note on the delay</source>
        <translation>延误说明</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>Surge requests</source>
        <translation>增援请求</translation>
    </message>
    <message>
        <source>Surge request</source>
        <translation>增援请求</translation>
    </message>
    <message>
        <source>Security adviser</source>
        <translation>安保顾问</translation>
    </message>
    <message>
        <source>Field security coordination officer</source>
        <translation>外勤安保干事</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析员</translation>
    </message>
    <message>
        <source>Physical security specialist</source>
        <translation>实体安保专家</translation>
    </message>
    <message>
        <source>Close protection officer</source>
        <translation>近身保护干事</translation>
    </message>
    <message>
        <source>Radio specialist</source>
        <translation>无线电专家</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>辅导员</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Persons needed</source>
        <translation>所需人数</translation>
    </message>
    <message>
        <source>Languages needed</source>
        <translation>所需语言</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Profiles needed</source>
        <translation>所需专长</translation>
    </message>
    <message>
        <source>Profile needed</source>
        <translation>所需专长</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Person on the staff list</source>
        <translation>人员名单上的人</translation>
    </message>
    <message>
        <source>Sent by the organization</source>
        <translation>由组织发送</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>支付来源</translation>
    </message>
    <message>
        <source>Remote support only</source>
        <translation>仅远程支持</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>End of the assignment</source>
        <translation>派任结束</translation>
    </message>
    <message>
        <source>End-of-mission report received on</source>
        <translation>收到任务结束报告日期</translation>
    </message>
    <message>
        <source>End-of-mission report: where it is kept</source>
        <translation>任务结束报告：存放处</translation>
    </message>
    <message>
        <source>Surge assignments</source>
        <translation>增援派任</translation>
    </message>
    <message>
        <source>Surge assignment</source>
        <translation>增援派任</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Security function holders</source>
        <translation>安保职能担任人</translation>
    </message>
    <message>
        <source>Security function holder</source>
        <translation>安保职能担任人</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>安保事件</translation>
    </message>
    <message>
        <source>Premises database</source>
        <translation>房地数据库</translation>
    </message>
    <message>
        <source>SRM tool</source>
        <translation>安保风险管理工具</translation>
    </message>
    <message>
        <source>Cost-shared budget</source>
        <translation>费用分摊预算</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>差旅申请</translation>
    </message>
    <message>
        <source>Travel advisory</source>
        <translation>差旅咨询</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Off-line program</source>
        <translation>离线程序</translation>
    </message>
    <message>
        <source>Function holder</source>
        <translation>职能担任人</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>最近使用日期</translation>
    </message>
    <message>
        <source>Used through</source>
        <translation>使用途径</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>每月使用情况</translation>
    </message>
    <message>
        <source>Use in a month</source>
        <translation>单月使用情况</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Local language</source>
        <translation>当地语言</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>实地</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>课程代码</translation>
    </message>
    <message>
        <source>Name or variant</source>
        <translation>名称或变体</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Certificates are valid for</source>
        <translation>证书有效期</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>授课方式</translation>
    </message>
    <message>
        <source>Course needed before</source>
        <translation>先修课程</translation>
    </message>
    <message>
        <source>Places in a session</source>
        <translation>每期名额</translation>
    </message>
    <message>
        <source>No longer given since</source>
        <translation>停办日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>很高</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>Training focal point</source>
        <translation>培训协调人</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Learning platform</source>
        <translation>学习平台</translation>
    </message>
    <message>
        <source>Organization&apos;s system</source>
        <translation>组织系统</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>For the role</source>
        <translation>适用角色</translation>
    </message>
    <message>
        <source>For the category of personnel</source>
        <translation>适用人员类别</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>In the SRM area</source>
        <translation>安保风险管理区域内</translation>
    </message>
    <message>
        <source>Where the present risk is at least</source>
        <translation>当前风险至少为</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>Sources that count without verification</source>
        <translation>无需核实的来源</translation>
    </message>
    <message>
        <source>Needed for travel clearance</source>
        <translation>差旅许可所需</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Training requirements</source>
        <translation>培训要求</translation>
    </message>
    <message>
        <source>Training requirement</source>
        <translation>培训要求</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Waiver by the designated official</source>
        <translation>指定官员豁免</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Expires on, if stated</source>
        <translation>到期日（如有）</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Certificate: where it is kept</source>
        <translation>证书：存放处</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>来源名称</translation>
    </message>
    <message>
        <source>Training certificates</source>
        <translation>培训证书</translation>
    </message>
    <message>
        <source>Training certificate</source>
        <translation>培训证书</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>开放报名</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>已发证书</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>培训员</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Report and results</source>
        <translation>报告和结果</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>已参加</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>受抚养人</translation>
    </message>
    <message>
        <source>Name of a participant who is not on the list</source>
        <translation>名单外参加者姓名</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Designated Official</source>
        <translation>指定官员</translation>
    </message>
    <message>
        <source>Department of Safety and Security</source>
        <translation>安全和安保部</translation>
    </message>
    <message>
        <source>Grace after entry on duty (empty: 30)</source>
        <translation>到职后宽限（空：30）</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准方</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Mission</source>
        <translation>公务出差</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>派任</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Rest and recuperation</source>
        <translation>休养</translation>
    </message>
    <message>
        <source>Home leave</source>
        <translation>回籍假</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>探亲</translation>
    </message>
    <message>
        <source>Medical evacuation</source>
        <translation>医疗后送</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>撤离</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Entry on duty</source>
        <translation>到职</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>旅行者</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Visitor&apos;s organization</source>
        <translation>访客所属组织</translation>
    </message>
    <message>
        <source>Visitor&apos;s nationality (ISO 3166)</source>
        <translation>访客国籍（ISO 3166）</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <translation>访客电话</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Purpose in words</source>
        <translation>事由说明</translation>
    </message>
    <message>
        <source>Official travel</source>
        <translation>公务差旅</translation>
    </message>
    <message>
        <source>Programme output</source>
        <translation>方案产出</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>紧急原因</translation>
    </message>
    <message>
        <source>Phone while travelling</source>
        <translation>差旅期间电话</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>卫星电话</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Briefing required</source>
        <translation>须听取通报</translation>
    </message>
    <message>
        <source>Briefing done at</source>
        <translation>通报完成时间</translation>
    </message>
    <message>
        <source>Documents: where they are kept</source>
        <translation>文件：存放处</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Travel requests</source>
        <translation>差旅申请</translation>
    </message>
    <message>
        <source>Travel request</source>
        <translation>差旅申请</translation>
    </message>
    <message>
        <source>Commercial flight</source>
        <translation>商业航班</translation>
    </message>
    <message>
        <source>United Nations flight</source>
        <translation>联合国航班</translation>
    </message>
    <message>
        <source>United Nations vehicle</source>
        <translation>联合国车辆</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>出租车</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>船只</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>步行</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出发地</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Destination area</source>
        <translation>目的地地区</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>出发时间</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Leaves the place at</source>
        <translation>离开该地时间</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运人</translation>
    </message>
    <message>
        <source>Flight or vehicle</source>
        <translation>航班或车辆</translation>
    </message>
    <message>
        <source>Air operator</source>
        <translation>航空运营人</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Address of the lodging</source>
        <translation>住宿地址</translation>
    </message>
    <message>
        <source>Phone of the lodging</source>
        <translation>住宿电话</translation>
    </message>
    <message>
        <source>Lodging cleared</source>
        <translation>住宿已核准</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Arrival confirmed at</source>
        <translation>到达确认时间</translation>
    </message>
    <message>
        <source>Departure confirmed at</source>
        <translation>离开确认时间</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Cleared by rule</source>
        <translation>依规则许可</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>许可时间</translation>
    </message>
    <message>
        <source>Area rule</source>
        <translation>地区规则</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>行程段</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>行程段</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>受抚养人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>随行人员</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>随行人员</translation>
    </message>
    <message>
        <source>Automatic clearance</source>
        <translation>自动许可</translation>
    </message>
    <message>
        <source>Manual clearance</source>
        <translation>人工许可</translation>
    </message>
    <message>
        <source>Essential travel only</source>
        <translation>仅限必要差旅</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Most travellers at a time</source>
        <translation>同时差旅人数上限</translation>
    </message>
    <message>
        <source>Only for the organization</source>
        <translation>仅适用组织</translation>
    </message>
    <message>
        <source>Required communications and vehicles</source>
        <translation>所需通信和车辆</translation>
    </message>
    <message>
        <source>Armoured vehicle required</source>
        <translation>须用装甲车</translation>
    </message>
    <message>
        <source>Vehicles at least</source>
        <translation>最少车辆数</translation>
    </message>
    <message>
        <source>Programme criticality at least</source>
        <translation>方案关键程度至少</translation>
    </message>
    <message>
        <source>No travel by night</source>
        <translation>禁止夜间出行</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Area travel rules</source>
        <translation>地区差旅规则</translation>
    </message>
    <message>
        <source>Area travel rule</source>
        <translation>地区差旅规则</translation>
    </message>
    <message>
        <source>Filed by: on the staff list</source>
        <translation>人员名单上的提交人</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已许可</translation>
    </message>
    <message>
        <source>Cleared with conditions</source>
        <translation>有条件许可</translation>
    </message>
    <message>
        <source>Before the Designated Official</source>
        <translation>待指定官员决定</translation>
    </message>
    <message>
        <source>Before the security adviser</source>
        <translation>待安保顾问决定</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>From: place of the gazetteer</source>
        <translation>起点：地名录中的地点</translation>
    </message>
    <message>
        <source>To: place of the gazetteer</source>
        <translation>终点：地名录中的地点</translation>
    </message>
    <message>
        <source>Why returned, denied or revoked</source>
        <translation>退回、拒绝或撤销原因</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Further courses and conditions</source>
        <translation>其他课程和条件</translation>
    </message>
    <message>
        <source>Required course</source>
        <translation>所需课程</translation>
    </message>
</context>
<context>
    <name>Warden</name>
    <message>
        <source>Proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国家代码（ISO 3166）</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>SRM area</source>
        <translation>安保风险管理区域</translation>
    </message>
    <message>
        <source>Buildings or boundary</source>
        <translation>建筑或边界</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Warden</source>
        <translation>片区联络员</translation>
    </message>
    <message>
        <source>Warden since</source>
        <translation>片区联络员任期起始</translation>
    </message>
    <message>
        <source>Warden until</source>
        <translation>片区联络员任期截止</translation>
    </message>
    <message>
        <source>First alternate</source>
        <translation>第一候补</translation>
    </message>
    <message>
        <source>Second alternate</source>
        <translation>第二候补</translation>
    </message>
    <message>
        <source>Alternates until</source>
        <translation>候补人选任至</translation>
    </message>
    <message>
        <source>Concentration point</source>
        <translation>集结点</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Vehicles for an emergency</source>
        <translation>应急车辆</translation>
    </message>
    <message>
        <source>Radio channel</source>
        <translation>无线电频道</translation>
    </message>
    <message>
        <source>Map: where it is kept</source>
        <translation>地图：存放处</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>Warden zones</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Warden zone</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线电</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>通讯应用</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系到</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>人员清点</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>联系尝试</translation>
    </message>
    <message>
        <source>Contact attempt</source>
        <translation>联系尝试</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Wardens</source>
        <translation>片区联络员</translation>
    </message>
    <message>
        <source>One zone</source>
        <translation>一个片区</translation>
    </message>
    <message>
        <source>One organization</source>
        <translation>一个组织</translation>
    </message>
    <message>
        <source>Security Management Team</source>
        <translation>安保管理小组</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>公告栏</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>短文本</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>确认截止</translation>
    </message>
    <message>
        <source>Broadcast messages</source>
        <translation>群发消息</translation>
    </message>
    <message>
        <source>Broadcast message</source>
        <translation>群发消息</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>HF 电台</translation>
    </message>
    <message>
        <source>VHF radio</source>
        <translation>VHF 电台</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>卫星电话</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>卫星终端</translation>
    </message>
    <message>
        <source>Mesh radio</source>
        <translation>网状电台</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>追踪器</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>呼号</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Battery good until</source>
        <translation>电池有效期至</translation>
    </message>
    <message>
        <source>Airtime until</source>
        <translation>通话时限至</translation>
    </message>
    <message>
        <source>Last tested on</source>
        <translation>最近测试日期</translation>
    </message>
    <message>
        <source>Radio net</source>
        <translation>无线电网</translation>
    </message>
    <message>
        <source>Communications devices</source>
        <translation>通信设备</translation>
    </message>
    <message>
        <source>Communications device</source>
        <translation>通信设备</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Scheduled at</source>
        <translation>预定时间</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Radio check sessions</source>
        <translation>无线电点名</translation>
    </message>
    <message>
        <source>Radio check session</source>
        <translation>无线电点名</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Radio checks</source>
        <translation>无线电检查</translation>
    </message>
    <message>
        <source>Radio check</source>
        <translation>无线电检查</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>候补人选</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Field %1 of a newer version</source>
        <translation>较新版本的字段 %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>This is needed before the record can be saved.</source>
        <translation>填写后才能保存记录。</translation>
    </message>
    <message>
        <source>May stay empty in a draft; needed before submitting.</source>
        <translation>草稿中可留空；提交前须填写。</translation>
    </message>
    <message>
        <source>Must not be below %1.</source>
        <translation>不得低于 %1。</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>数值过小。</translation>
    </message>
    <message>
        <source>Must not be above %1.</source>
        <translation>不得高于 %1。</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>数值过大。</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>不在选项之中。</translation>
    </message>
    <message>
        <source>Type date and time like %1.</source>
        <translation>请按 %1 的格式输入日期和时间。</translation>
    </message>
    <message>
        <source>Type the date as far as it is known: %1, %2 or %3.</source>
        <translation>请输入已知的日期部分：%1、%2 或 %3。</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>请选择找到的记录之一。</translation>
    </message>
    <message>
        <source>This is not a number. Use a point for decimals.</source>
        <translation>这不是数字。小数请用点号。</translation>
    </message>
    <message>
        <source>The signature is not that of its author.</source>
        <translation>签名不属于其作者。</translation>
    </message>
    <message>
        <source>The author is not a member.</source>
        <translation>作者不是成员。</translation>
    </message>
    <message>
        <source>It contradicts what the same device sent before.</source>
        <translation>与同一设备此前发送的内容矛盾。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>已损坏。</translation>
    </message>
    <message>
        <source>The author may not write there.</source>
        <translation>作者无权在此写入。</translation>
    </message>
    <message>
        <source>It is larger than allowed.</source>
        <translation>超出允许的大小。</translation>
    </message>
    <message>
        <source>It cannot be decrypted.</source>
        <translation>无法解密。</translation>
    </message>
    <message>
        <source>Something before it is missing.</source>
        <translation>之前的内容缺失。</translation>
    </message>
    <message>
        <source>Not accepted (%1).</source>
        <translation>未接受（%1）。</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>心理辅导</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how exact it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>about</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation>
            <numerusform>最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount with a point for decimals, and choose its currency.</source>
        <translation>请输入金额，小数用点，并选择货币。</translation>
    </message>
    <message>
        <source>Type the position in degrees, UTM or MGRS, like %1 or %2.</source>
        <translation>请用度、UTM 或 MGRS 输入位置，如 %1 或 %2。</translation>
    </message>
    <message>
        <source>Begin with + and the number of the country, like %1.</source>
        <translation>请以 + 和国家号开头，如 %1。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Must not be before “%1”.</source>
        <translation>不得早于“%1”。</translation>
    </message>
    <message>
        <source>Must not be above “%1”.</source>
        <translation>不得高于“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Must be within %n day(s) of “%1”.</source>
        <translation>
            <numerusform>与“%1”相距不得超过 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed because of what is said under “%1”.</source>
        <translation>因“%1”的内容，此项必填。</translation>
    </message>
    <message>
        <source>Either this or “%1” is needed.</source>
        <translation>此项或“%1”必填其一。</translation>
    </message>
    <message>
        <source>Must be empty because of what is said under “%1”.</source>
        <translation>因“%1”的内容，此项须为空。</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>此为未来时间。</translation>
    </message>
    <message>
        <source>Records of this type are not reviewed.</source>
        <translation>此类记录无需审批。</translation>
    </message>
    <message>
        <source>There is no such step from where the record stands.</source>
        <translation>记录目前所处阶段没有此步骤。</translation>
    </message>
    <message>
        <source>This step is for other roles.</source>
        <translation>此步骤由其他角色执行。</translation>
    </message>
    <message>
        <source>Who submitted it may not also decide on it.</source>
        <translation>提交人不得同时作出决定。</translation>
    </message>
    <message>
        <source>This must be what the worst of its impacts says.</source>
        <translation>须与其最严重的影响一致。</translation>
    </message>
    <message>
        <source>This must not be the same as “%1”.</source>
        <translation>不得与“%1”相同。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n may be chosen.</source>
        <translation>
            <numerusform>最多可选 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how accurate it is, like “±50m” behind it.</source>
        <translation>请注明精度，例如在后面写“±50m”。</translation>
    </message>
    <message>
        <source>Write the three capital letters of the country (ISO 3166).</source>
        <translation>请输入国家的三个大写字母代码（ISO 3166）。</translation>
    </message>
    <message>
        <source>Write the three capital letters of the currency (ISO 4217).</source>
        <translation>请输入货币的三个大写字母代码（ISO 4217）。</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n needed.</source>
        <translation>
            <numerusform>%1：至少需要 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n allowed.</source>
        <translation>
            <numerusform>%1：最多允许 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>所决定的内容尚未全部到达此处。</translation>
    </message>
    <message>
        <source>The letter of appointment had ended or not begun.</source>
        <translation>任命书已到期或尚未生效。</translation>
    </message>
    <message>
        <source>It was not written where the record is kept.</source>
        <translation>该决定未写在记录的存放之处。</translation>
    </message>
    <message>
        <source>It does not prove who decided, or what on.</source>
        <translation>未能证明由谁决定，或就何事决定。</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>未说明原因。</translation>
    </message>
    <message>
        <source>People had said different things in it.</source>
        <translation>其中曾有不同的说法。</translation>
    </message>
    <message>
        <source>Somebody had decided otherwise, and neither knew of the other. Decide again.</source>
        <translation>另有人作出不同决定，双方互不知情。请重新决定。</translation>
    </message>
    <message>
        <source>Does not count: their role reaches only what is their own.</source>
        <translation>不算数：作者的角色仅限于自己的记录。</translation>
    </message>
    <message>
        <source>Does not count: the field cannot hold such a value.</source>
        <translation>不算数：该字段不能保存此类值。</translation>
    </message>
    <message>
        <source>Does not count: their role does not allow it.</source>
        <translation>不算数：作者的角色不允许。</translation>
    </message>
    <message>
        <source>It takes two people to void a record.</source>
        <translation>作废一条记录需要两个人。</translation>
    </message>
    <message>
        <source>More than one device may send in a day. It waits, and is sent later.</source>
        <translation>超过一台设备一天可发送的量。它会等待，稍后发送。</translation>
    </message>
    <message>
        <source>The centre&apos;s disk is full. Nothing is lost; it is sent when there is room.</source>
        <translation>中心的磁盘已满。没有丢失任何内容；有空间时即会发送。</translation>
    </message>
    <message>
        <source>Does not count: it was written before the record it speaks of was there.</source>
        <translation>不计入：写下时，它所涉及的记录尚不存在。</translation>
    </message>
</context>
<context>
    <name>app::ConflictScreen</name>
    <message>
        <source>unknown member</source>
        <translation>未知成员</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>一方删除，另一方修改</translation>
    </message>
    <message>
        <source>Somebody deleted this record, somebody else went on editing it.</source>
        <translation>有人删除了此记录，另有人继续修改。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Unknown member</source>
        <translation>未知成员</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保留此值</translation>
    </message>
    <message>
        <source>Keep the value of %1: %2</source>
        <translation>保留 %1 的值：%2</translation>
    </message>
    <message>
        <source>Other value…</source>
        <translation>其他值…</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>使用此值</translation>
    </message>
    <message>
        <source>%1 kept it, %2</source>
        <translation>%1 予以保留，%2</translation>
    </message>
    <message>
        <source>%1 deleted it, %2</source>
        <translation>%1 已删除，%2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>保留记录</translation>
    </message>
    <message>
        <source>Two or more people said different things about the same field. Each of you still sees all values. Closing this screen decides nothing.</source>
        <translation>两人或多人对同一字段填写了不同内容。每个人仍可看到所有的值。关闭此页面不作任何决定。</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>Whenever two people change the same field differently, it waits here for a decision.</source>
        <translation>两人对同一字段作出不同修改时，会在此等待决定。</translation>
    </message>
</context>
<context>
    <name>app::FilterBar</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <comment>%1 is a grouped number</comment>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of records</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a filter</comment>
        <translation>%1：不限</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>Only records with conflicts</source>
        <translation>仅显示有冲突的记录</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>已删除的记录</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1: given</source>
        <comment>a filter</comment>
        <translation>%1：已填</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>a filter</comment>
        <translation>%1：空</translation>
    </message>
</context>
<context>
    <name>app::HistoryView</name>
    <message>
        <source>Unknown member</source>
        <translation>未知成员</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>The file is:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 joined with an earlier row, %4 here already, %5 rejected.</source>
        <translation>共 %1 行：新增 %2，并入前面的行 %3，已存在 %4，拒绝 %5。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>已添加 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows stay in your file; correct them and import it again.</source>
        <translation>被拒绝的行仍在您的文件中；请改正后再次导入。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings of this file are not those of the source chosen. Nothing was imported.</source>
        <translation>此文件的标题与所选来源不符。没有导入任何内容。</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>the centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n 个冲突待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) not accepted</source>
        <translation>
            <numerusform>%n 份未接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>同步：%1</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>关于 Muster</translation>
    </message>
    <message>
        <source>Muster %1
Field security records that work without a line.
Apache License 2.0</source>
        <translation>Muster %1
无需联网即可使用的外勤安保记录。
Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>查找列表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>app::PartsList</name>
    <message>
        <source>Nothing here yet</source>
        <translation>此处尚无内容</translation>
    </message>
    <message>
        <source>Save the record first, then add to it.</source>
        <translation>请先保存记录，再添加内容。</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>不在此设备上</translation>
    </message>
    <message>
        <source>These records are kept in %1.</source>
        <translation>这些记录保存在“%1”中。</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>添加第一项：%1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Cannot add: %1 is not on this device</source>
        <translation>无法添加：“%1”不在此设备上</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
</context>
<context>
    <name>app::PartsView</name>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>哪些部分</translation>
    </message>
</context>
<context>
    <name>app::RecordForm</name>
    <message>
        <source>Needed to save</source>
        <translation>保存时必填</translation>
    </message>
    <message>
        <source>Needed to submit, not to save</source>
        <translation>提交时必填，保存时可空</translation>
    </message>
    <message>
        <source>Personal: masked in lists</source>
        <translation>个人信息：列表中隐藏</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>People said different things: decide</source>
        <translation>填写内容不一致：请决定</translation>
    </message>
</context>
<context>
    <name>app::RecordPane</name>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <translation>由 %1 创建，%2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>You were editing this at %1 and had not saved.</source>
        <translation>您于 %1 编辑过此记录但未保存。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not saved yet: some fields need attention. They are marked below.</source>
        <translation>尚未保存：有些字段需要处理，已在下面标出。</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here.</source>
        <translation>未保存；您输入的内容仍在。</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Deleted. It can be restored at any time.</source>
        <translation>已删除。可随时恢复。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both values and records a conflict.</source>
        <translation>期间 %1 修改了：%2。保存将保留两个值并记录冲突。</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Saving keeps both your changes and theirs.</source>
        <translation>期间 %1 修改了：%2。保存将同时保留双方的修改。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>Choose a record in the list, or add a new one.</source>
        <translation>请在列表中选择记录，或新建一条。</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>此记录不在此处</translation>
    </message>
    <message>
        <source>It may have been removed, or it has not arrived yet.</source>
        <translation>可能已被移除，或尚未到达。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>记录的各部分</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>不可修改</translation>
    </message>
    <message>
        <source>Choose a record in the list.</source>
        <translation>请在列表中选择记录。</translation>
    </message>
</context>
<context>
    <name>app::RecordScreen</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No record fits these words and filters.</source>
        <translation>没有符合这些词语和筛选条件的记录。</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Add the first one, or import a file.</source>
        <translation>请新建第一条，或导入文件。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>已将 %n 条记录写入 %1。该文件未加密：请妥善保管。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>They come with reviews and with new policy; nobody types them in.</source>
        <translation>它们随审批和新政策产生，无需人工输入。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>app::RecordTable</name>
    <message>
        <source>Two people said different things</source>
        <translation>两人填写的内容不同</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>app::ReviewView</name>
    <message>
        <source>%1: added</source>
        <translation>%1：已添加</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1：已移除</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1; changed since it was: %2</source>
        <translation>%1；此前为“%2”，之后有改动</translation>
    </message>
    <message>
        <source>In force: %1, %2</source>
        <translation>有效：%1，%2</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>已过期。</translation>
    </message>
    <message>
        <source>Not all of what was decided on has arrived here.</source>
        <translation>所决定的内容尚未全部到达此处。</translation>
    </message>
    <message>
        <source>Changed since:</source>
        <translation>此后改动：</translation>
    </message>
    <message>
        <source>Nothing is in force.</source>
        <translation>目前没有有效版本。</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <translation>%1，由%2记录</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Acting, under a delegation</source>
        <translation>依授权代理</translation>
    </message>
    <message>
        <source>Awaits ratification</source>
        <translation>等待追认</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>不算数：%1</translation>
    </message>
    <message>
        <source>Ratify: %1</source>
        <translation>追认：%1</translation>
    </message>
    <message>
        <source>People said different things in it. Settle the conflicts first.</source>
        <translation>其中有不同的说法。请先解决冲突。</translation>
    </message>
    <message>
        <source>Say why in the comment, then try again.</source>
        <translation>请在意见中说明原因，然后重试。</translation>
    </message>
    <message>
        <source>This decision does not wait for ratification any more.</source>
        <translation>此决定不再等待追认。</translation>
    </message>
    <message>
        <source>It is not complete:</source>
        <translation>尚不完整：</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Provisionally: who decided it has not signed it yet.</source>
        <translation>暂定：决定人尚未签名。</translation>
    </message>
    <message>
        <source>Disputed: what stands stays until somebody decides again.</source>
        <translation>有争议：在有人重新决定之前，现有决定仍然有效。</translation>
    </message>
    <message>
        <source>%1 what is in force as %2</source>
        <translation>%1有效版本（%2）</translation>
    </message>
    <message>
        <source>Say when it was decided as a date and a time.</source>
        <translation>请填写作出决定的日期和时间。</translation>
    </message>
    <message>
        <source>Say who decided, then try again.</source>
        <translation>请说明由谁决定，然后重试。</translation>
    </message>
    <message>
        <source>It has changed since you looked at it. Read it again, then decide.</source>
        <translation>您查看之后内容已有改动。请重新阅读，再作决定。</translation>
    </message>
</context>
<context>
    <name>app::Sidebar</name>
    <message>
        <source>Find a list</source>
        <translation>查找列表</translation>
    </message>
    <message>
        <source>No list of that name</source>
        <translation>没有该名称的列表</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
</context>
<context>
    <name>app::SyncPanel</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n 项修改待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>没有待发送的修改</translation>
    </message>
    <message>
        <source>exchanging with %1…</source>
        <translation>正在与%1交换…</translation>
    </message>
    <message>
        <source>last exchanged %1 (%2) with %3</source>
        <translation>上次与%3交换：%1（%2）</translation>
    </message>
    <message>
        <source>not yet exchanged with %1</source>
        <translation>尚未与%1交换</translation>
    </message>
    <message>
        <source>off line</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>下次尝试 %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>已发送 %1，已接收 %2</translation>
    </message>
    <message numerus="yes">
        <source>Last time %n change(s) arrived.</source>
        <translation>
            <numerusform>上次收到 %n 项修改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be accepted; see below.</source>
        <translation>
            <numerusform>%n 项未能接受；见下文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The centre refused %n of ours.</source>
        <translation>
            <numerusform>中心拒绝了我方 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in: %1.</source>
        <translation>已准许加入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this laptop differs from the centre&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>本机时钟与中心相差 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>正在交换</translation>
    </message>
    <message>
        <source>By itself, every</source>
        <translation>自动同步，每隔</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation>两次交换的间隔（分钟）</translation>
    </message>
    <message>
        <source>What is on this laptop</source>
        <translation>本机上的内容</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Known but missing</source>
        <translation>已知但缺失</translation>
    </message>
    <message>
        <source>Received but not accepted</source>
        <translation>已收到但未接受</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Something shown here did not follow from what was written. It has been put right.</source>
        <translation>此处显示的某些内容与所写内容不符。已予更正。</translation>
    </message>
    <message>
        <source>Something was missing here. It has been fetched again.</source>
        <translation>此处缺少某些内容。已重新获取。</translation>
    </message>
    <message>
        <source>Another laptop says that it shows something else. This one has been checked and is sound.</source>
        <translation>另一台笔记本称其显示的内容不同。此机已检查，无误。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) claim to replace what their author has not shown to have seen. They replace nothing.</source>
        <translation>
            <numerusform>%n 项更改声称取代了其作者未能证明见过的内容。它们不取代任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has shown %1 another history than this laptop, or so it is said there. Nothing saved here is lost. Tell your administrator before you rely on what comes from the centre.</source>
        <translation>中心向 %1 展示的历史与向此笔记本展示的不同，至少那边如此声称。此处保存的内容没有丢失。在依赖来自中心的内容之前，请告知管理员。</translation>
    </message>
    <message numerus="yes">
        <source>An older file lies in the place of this laptop&apos;s records: %n change(s) saved here are not in it. What had been sent comes back with the next exchange. If there is a newer muster.db, close Muster and put it back.</source>
        <translation>
            <numerusform>此笔记本数据的位置上是一个较旧的文件：在此保存的 %n 项更改不在其中。已发送的内容会在下次交换时恢复。如有较新的 muster.db，请关闭 Muster 并放回原处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>Choose the service card</source>
        <translation>选择服务卡</translation>
    </message>
    <message>
        <source>Service card (*.card *.json);;All files (*)</source>
        <translation>服务卡 (*.card *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The invitation code has 16 letters and digits. Compare it with what you were given.</source>
        <translation>邀请码由 16 个字母和数字组成。请与收到的邀请码核对。</translation>
    </message>
    <message>
        <source>Choose the service card you were given with the code.</source>
        <translation>请选择随邀请码一起收到的服务卡。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: take at least %n characters, better four words.</source>
        <translation>
            <numerusform>密码短语太短：至少 %n 个字符，最好用四个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不同。</translation>
    </message>
    <message>
        <source>Nobody has let this laptop in yet. You can close Muster and come back later.</source>
        <translation>尚未有人准许本机加入。您可以关闭 Muster，稍后再来。</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>请在有网络连接时重试。</translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. Type your passphrase to open it.</source>
        <translation>本机上的一切均已加密。请输入密码短语打开。</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>欢迎使用 Muster</translation>
    </message>
    <message>
        <source>Your administrator gave you an invitation code and a service card. They let this laptop in, once.</source>
        <translation>管理员给了您邀请码和服务卡。凭它们本机可加入一次。</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>等待准许加入</translation>
    </message>
    <message>
        <source>Your administrator&apos;s laptop answers the next time it exchanges with the centre. Leave this open.</source>
        <translation>管理员的电脑下次与中心交换时会作出答复。请保持此窗口打开。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>Service card</source>
        <translation>服务卡</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>A passphrase for this laptop (nobody else can open it, or restore it)</source>
        <translation>本机的密码短语（他人无法打开，也无法找回）</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Fetch everything again</source>
        <translation>重新获取全部内容</translation>
    </message>
    <message>
        <source>Type your passphrase to begin again with empty records and fetch everything from the centre. What is left of the old records is set aside in the folder, not deleted.</source>
        <translation>请输入密码短语，从空白记录重新开始，并从中心获取全部内容。旧记录的残留会另存在文件夹中，不会删除。</translation>
    </message>
    <message>
        <source>Fetching everything again</source>
        <translation>正在重新获取全部内容</translation>
    </message>
    <message>
        <source>What has been sent from this laptop, and what others have sent, comes back from the centre.</source>
        <translation>本机已发送的内容和其他人已发送的内容都会从中心取回。</translation>
    </message>
</context>
</TS>
