import type { SettingWords } from '../core/language.js';

/** What admins call the settings that they speak of: a line a setting. */
export const SETTINGS: Readonly<Record<string, SettingWords>> = {
  EnableIMAutoArchiving: {
    topic: '脱机消息',
    words: `(脱机|离线|脫机)(通讯|通信),
    (脱机|离线)(消息|信息|讯息|即时消息|即时讯息|即时信息|即时通讯|即时通信|即时消息传递|留言|短信|聊天|聊天消息|im|聊天信息|发消息|会话|消息传递|im 消息|im消息),
    (脱机|离线)的(消息|信息|讯息|留言|即时消息|即时通讯|im|聊天), (消息|im|即时消息)(脱机|离线)(发送|), 自动存档,
    im自动存档, im 自动存档, im离线消息, im脱机消息, im 离线消息, im 脱机消息,
    (托机|拖机|脱级|脱鸡|离现|离限|离钱|里线|理线)(消息|信息|即时消息),
    (脱机|离线)(消吸|消席|小息|销息|消信|消西|息消|消悉|肖息|逍息|消熄),
    (offline|off-line)(消息|信息|讯息|即时消息|聊天|留言), (offline|off-line) (消息|信息|讯息|即时消息|聊天|留言),
    (离线|脱机)(message|messages|msg|chat), (离线|脱机) (message|messages|msg|chat),
    (脱机|离线)(消息|信息|讯息|即时消息|im|即时通讯|聊天|留言)(的|)(功能|权限|开关|选项|服务|使用权限|使用权),
    (脱机|离线)(消息|信息|讯息|即时消息)(这个|这一|这)(功能|块|项|选项),
    给(离线|脱机|不在线)(联系人|用户|同事|的同事|的联系人|的人|的用户)(发|发送)(消息|信息|留言), (offline|off-line) (im|ims|message|messages|messaging|chat|msg),
    offline instant messages, offlineim, (离线|脱机)(消息|即时消息)(发送|收发)(功能|权限|), 离线发送消息, 脱机发送消息,
    离线发消息, (offline im|offline message|offline messages)(功能|权限),
    给(离线|脱机|不在线|下线|下班|离开)的(人|同事|用户|联系人|对方)(发|发送|留)(消息|信息|留言|言|离线消息), 给(离线|脱机|不在线|下线|下班)的(人|同事|用户|联系人)留言`,
  },
  DisableEmoticons: {
    topic: '图释',
    words: `图释, 表情, 表情功能, 表情符号, 表情图标, 笑脸, 表情包, emoji, 表情的功能,
    (聊天|消息|即时消息|im|对话|会话)(里|中|里面|)(的|)(表情|表情符号|图释|笑脸|emoji)`,
  },
  EnableURL: {
    topic: '可单击的链接',
    words: `链接, 超链接, (即时消息|消息|聊天)(里|中|里面|)(的|)(链接|超链接|网址), 链接功能, 可点击的链接, 超链接功能, 网址链接,
    (可|能|可以|能够)(点击|单击|点|点开)(的|)(超|)链接,
    (消息|聊天|即时消息)(里|中|里面|)(的|)(链接|超链接)(点击|单击|跳转)(功能|),
    (聊天|消息|即时消息|会话)(里|中|里面)(的|)(网址|网页链接|url)`,
  },
  DisableSavingIM: {
    topic: '手动保存对话',
    words: `保存聊天记录, 保存消息, 保存即时消息, 保存对话, 聊天记录保存, 消息保存,
    手动保存(聊天记录|消息|即时消息|对话|会话|)(的|)(功能|选项|), (保存)(聊天记录|消息|即时消息|对话|会话)(的|)(功能|选项)`,
  },
  EnableCallLogAutoArchiving: {
    topic: '通话记录存到 Outlook',
    words: `通话记录, 通话记录存档, 通话记录自动存档, 通话记录归档, 通话记录自动归档, 通话日志, 通话日志存档, 呼叫日志,
    通话记录保存, (通话|呼叫)(记录|日志)(自动|)(存|存到|存入|保存到|同步到|归档到|存进)( |)outlook,
    通话记录(自动|)(存|存到|存入|存进|存档到|存档至|保存到|归档到|归档至|同步到|记到)( |)outlook`,
  },
  EnableAppearOffline: {
    topic: '显示为脱机',
    words: `显示为脱机, 显示为离线, 脱机显示, 显示脱机, 隐身, 隐身状态, 显示离线, 隐身功能`,
  },
  EnableClientMusicOnHold: {
    topic: '保持音乐',
    words: `保持音乐, 呼叫保持音乐, 等待音乐, 通话保持音乐, 音乐保持, 等候音乐,
    (通话|呼叫|来电|)(等待|等候|保持)(时|)(的|)音乐`,
  },
  EnableUnencryptedFileTransfer: {
    topic: '未加密的文件传输',
    words: `未加密的文件传输, 未加密文件传输, 不加密的文件传输, 不加密文件传输, 非加密文件传输, 明文文件传输`,
  },
  MaximumNumberOfContacts: {
    topic: '联系人上限',
    words: `联系人上限, 联系人数量上限, 最大联系人数, 联系人最大数量, 联系人数上限, 联系人数量限制, 最多联系人数, 联系人限额,
    最大联系人数量`,
  },
  DisplayPhoto: {
    topic: '照片',
    words: `照片显示(设置|选项|方式|), 显示照片, 头像显示, 显示头像, 联系人照片,
    (头像|照片)(能|可以|会|)(显示|看见|看到|露出)(不|)(出来|),
    (头像|照片)设置`,
  },
  MaxPhotoSizeKB: {
    topic: '照片大小',
    words: `照片大小上限, 照片最大尺寸, 最大照片大小, 照片大小, 头像大小上限`,
  },
  DisableCalendarPresence: { topic: '日历状态', words: `日历状态, 日历信息, 日历忙闲状态` },
  DisableFreeBusyInfo: { topic: '忙闲信息', words: `忙闲信息, (忙闲|忙/闲)(信息|)(显示|发布)` },
  DisablePresenceNote: {
    topic: '外出提示',
    words: `外出提示, 外出便笺, 状态便笺, 外出留言,
    (外出|状态)(留言|便笺|提示)(的|)显示`,
  },
  IMWarning: {
    topic: '即时消息警告',
    words: `(聊天|消息|im|即时消息|对话|会话)(的|)(警告|提醒|提示)(文字|语|信息|消息|内容|文本|文案|),
    警告(文字|语|信息|内容|文本|文案), im警告, im 警告`,
  },
  AddressBookAvailability: {
    topic: '通讯簿',
    words: `(通讯簿|通讯录|地址簿)(的|)(下载方式|获取方式|查询方式|访问方式|可用性),
    通讯簿`,
  },
  RateMyCallDisplayPercentage: {
    topic: '通话评价',
    words: `(通话|电话)(评价|评分)(弹窗|弹出|显示|提示|)(的|)(比例|百分比|概率|频率)`,
  },
  EnableExchangeContactSync: {
    topic: '联系人同步到 Outlook',
    words: `联系人同步(到|至)( |)(outlook|exchange), (outlook|exchange)( |)联系人同步`,
  },
  DisablePhonePresence: { topic: '通话状态', words: `通话状态(显示|), 电话状态(显示|)` },
  DisableFeedsTab: {
    topic: '活动源选项卡',
    words: `(活动源|动态|动态源)(的|)(选项卡|标签页|标签|页)`,
  },
  EnableEventLogging: { topic: '事件日志', words: `事件日志(记录|), 事件记录` },
  DisableMeetingSubjectAndLocation: {
    topic: '会议主题和地点',
    words: `会议(的|)(主题|标题)(和|与|及)(地点|位置)`,
  },
  EnableServerConversationHistory: {
    topic: '服务器端对话历史',
    words: `(服务器端|服务器|服务端)(的|)(对话|会话|聊天)(历史|历史记录|记录)`,
  },
  TracingLevel: { topic: '跟踪级别', words: `(客户端|)(日志|跟踪)(记录|)级别` },
  EnableOfflineIm: {
    topic: '服务器总开关',
    words: `(服务器|服务器级|服务器级别|服务端|服务器端|服务器侧|服务器上)(的|)(那个|)(脱机消息|离线消息|)(的|)(总开关|开关), 总开关,
    (脱机消息|离线消息)总开关, 服务器级(的|)(脱机消息|离线消息),
    (服务器|服务器端|服务端|服务器上)(的|)( |)enableofflineim,
    (服务器|服务端|服务器端)(层面|级别|级|侧|上|)(的|那个|)(脱机消息|离线消息)(的|)(总开关|开关)`,
  },
  EnableFullScreenVideo: { topic: '全屏视频', words: `(全屏视频|视频全屏|全屏显示视频)` },
  EnableNotificationForNewSubscribers: {
    topic: '被加为联系人的通知',
    words: `被(人|别人|)(添加|加)为联系人(时|后)(的|)(通知|提醒|提示)`,
  },
  DGRefreshInterval: {
    topic: '通讯组刷新间隔',
    words: `(通讯组|分发组|通讯组列表)(的|)刷新(间隔|周期|频率)`,
  },
  CalendarStatePublicationInterval: {
    topic: '日历状态发布间隔',
    words: `日历状态(的|)(发布|更新)(间隔|周期|频率)`,
  },
  DisableInkIM: { topic: '手写消息', words: `手写(的|)(即时消息|消息), 墨迹消息` },
  DisablePoorDeviceWarnings: {
    topic: '设备警告',
    words: `(设备|音频设备|劣质设备)(质量|)(警告|告警)(提示|提醒|)`,
  },
  DisablePoorNetworkWarnings: { topic: '网络警告', words: `网络(质量|)(警告|告警)(提示|提醒|)` },
  DisableRTFIM: { topic: 'RTF 消息', words: `(富文本|rtf)(格式|消息|)` },
  EnableSkypeUI: {
    topic: 'Skype 界面',
    words: `(skype|skype for business)( |)(界面|外观|用户界面)`,
  },
};
