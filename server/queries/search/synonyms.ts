/**
 * Data: what means the same to a reader of this field, in English and Chinese; one group a line, its first name is what the
 * group is called inside. Forms of one English word, spellings (British, joined, hyphened) and traditional characters need
 * not be listed: spelling.ts and words.ts know them. A synonym finds below what was typed itself, so a group may be
 * generous, but not so much that a reader who sees why would shake the head.
 */
const groups = `
united states = us = usa = america = american = 美国 = 美利坚 = 美方
united kingdom = uk = britain = british = great britain = england = 英国 = 英方
european union = eu = europe = european = 欧盟 = 欧洲 = 欧洲联盟
china = chinese = prc = beijing = 中国 = 中方 = 中华人民共和国
russia = russian = moscow = kremlin = 俄罗斯 = 俄国
ukraine = ukrainian = kyiv = kiev = 乌克兰
japan = japanese = tokyo = 日本
netherlands = dutch = holland = 荷兰
germany = german = berlin = 德国
canada = canadian = ottawa = 加拿大
india = indian = new delhi = 印度
israel = israeli = 以色列
turkey = turkish = turkiye = 土耳其
slovakia = slovak = 斯洛伐克
taiwan = taiwanese = 台湾
france = french = 法国
south korea = korea = korean = 韩国
new york times = nyt = 纽约时报
united nations = un = 联合国
nato = north atlantic treaty organization = north atlantic alliance = 北约 = 北大西洋公约组织
oecd = organization for economic cooperation and development = 经合组织 = 经济合作与发展组织
g7 = group of seven = 七国集团
white house = biden administration = biden = 白宫
congress = us lawmaker = 国会 = 美国国会
pentagon = department of defense = dod = us military = 五角大楼 = 国防部
nsa = national security agency = 国家安全局 = 国安局
nist = national institute of standards and technology = 美国国家标准与技术研究院
fec = federal election commission = 联邦选举委员会
google deepmind = deepmind = 谷歌深度思维 = 深度思维
meta = facebook = 脸书
twitter = x.com = tweet = 推特
nvidia = 英伟达 = 辉达
huawei = 华为
openai = open ai
artificial intelligence = ai = 人工智能 = 人工智慧
large language model = llm = language model = 大语言模型 = 大型语言模型 = 大模型 = 语言模型
chatbot = chat bot = conversational agent = 聊天机器人 = 对话机器人
machine learning = ml = 机器学习
deep learning = neural network = neural net = 深度学习 = 神经网络
neuron = 神经元
generative = genai = generative ai = 生成式
general purpose ai = gpai = 通用人工智能
agi = artificial general intelligence = human level ai = 通用人工智能 = 人类水平
chip = semiconductor = integrated circuit = microchip = 芯片 = 半导体 = 晶片 = 集成电路
gpu = graphics card = graphics processing unit = accelerator = 显卡 = 图形处理器
compute = computing power = computing capacity = compute capacity = supercomputer = 算力 = 计算能力 = 运算能力 = 超级计算机
ban = export control = export restriction = embargo = prohibit = sanction = 禁令 = 出口管制 = 出口限制 = 管制 = 制裁 = 封锁 = 禁止
restriction = restrict = limit = curb = 限制
law = legislation = act = bill = statute = 法律 = 立法 = 法案 = 法规
regulation = regulate = rule = regulator = 监管 = 规管 = 规定 = 法规 = 管理
governance = govern = 治理
policy = policymaker = 政策
government = governments = 政府
subsidy = subsidize = subsidies = grant = 补贴 = 资助
licence = licensing = permit = 许可 = 许可证 = 牌照
summit = conference = 峰会
commitment = pledge = promise = 承诺
framework = 框架
standard = 标准
audit = 审计
transparency = transparent = disclosure = disclose = 透明 = 透明度 = 披露 = 公开
label = labelling = watermark = disclaimer = 标识 = 水印 = 标明 = 标注
recommender = recommendation algorithm = recommendation system = 推荐系统 = 推荐算法 = 算法推荐
algorithm = 算法 = 演算法
deepfake = deep synthesis = ai generated video = 深度伪造 = 深伪 = 深度合成 = 换脸
disinformation = misinformation = fake news = propaganda = 虚假信息 = 假消息 = 假新闻 = 不实信息
election = vote = voting = campaign = 选举 = 大选 = 竞选 = 投票
advertising = advert = ad = advertisement = 广告
open source = open weight = open release = opensource = release weight = 开源 = 开放权重 = 开放源码 = 开放源代码
weight = parameter = 权重 = 参数
closed source = closed = proprietary = api only = 闭源 = 封闭
jailbreak = jailbroken = jail break = 越狱
adversarial = attack = 对抗 = 对抗性 = 攻击
prompt injection = injection attack = 提示注入 = 提示词注入
prompt = 提示 = 提示词
hallucination = factual error = make things up = confabulation = 幻觉 = 事实错误
bias = biased = prejudice = partisan = 偏见 = 偏差 = 倾向
left wing = left leaning = liberal = leftist = 左倾 = 左翼 = 左派 = 自由派
conservative = right wing = republican = 保守派 = 右翼
woke = political correctness = politically correct = 政治正确
discrimination = discriminate = 歧视
copyright = intellectual property = 版权 = 著作权 = 知识产权
existential risk = x risk = xrisk = extinction = human extinction = doom = ai doom = wipe out humanity = doomer = 存在性风险 = 生存风险 = 灭绝 = 灭绝风险 = 末日 = 毁灭人类
catastrophic = catastrophe = disaster = 灾难 = 灾难性
superintelligence = superintelligent = superhuman ai = 超级智能 = 超智能 = 超级人工智能
risk = danger = threat = hazard = 风险 = 危险 = 威胁 = 危害
safety = safe = 安全
alignment = align = 对齐 = 一致
rlhf = reinforcement learning from human feedback = learning from human feedback = 人类反馈强化学习 = 基于人类反馈的强化学习
rlaif = reinforcement learning from ai feedback = 人工智能反馈强化学习
reward hacking = reward gaming = specification gaming = game the reward = 奖励欺骗 = 奖励黑客 = 奖励作弊
supervision = oversight = supervise = oversee = 监督
evaluation = evaluate = assessment = assess = test = eval = 评估 = 评测 = 测试 = 测评
benchmark = leaderboard = 基准 = 基准测试 = 排行榜
interpretability = explainability = interpretable = explainable = explain = 可解释性 = 可解释 = 解释性 = 解释
judge = judging = referee = grader = 裁判 = 评判
sycophancy = sycophantic = flattery = 阿谀 = 奉承 = 谄媚 = 逢迎
deception = deceive = deceptive = 欺骗
manipulation = manipulate = 操纵 = 操控
cyberattack = hacking = hacker = cyber attack = 网络攻击 = 黑客
cybercrime = crime = criminal = 网络犯罪 = 犯罪
bioweapon = biological weapon = 生物武器
weapon = arms = 武器
military = armed force = army = defence = 军事 = 军队 = 军方 = 国防 = 防务
war = warfare = battlefield = conflict = 战争 = 冲突 = 战场
drone = uav = unmanned aerial vehicle = 无人机
missile = rocket = 导弹
satellite = 卫星
procurement = acquisition = purchasing = 采购 = 采办
takeover = acquire = purchase = buy = merger = acquisition deal = 收购 = 并购 = 购买
start up = startup = young company = 初创 = 初创公司 = 初创企业 = 创业公司
venture capital = vc = venture fund = 风险投资 = 风投 = 创投
funding = fund = raise money = financing = investment = invest = investor = 融资 = 资金 = 投资 = 基金
ceo = chief executive = boss = head of = 首席执行官 = 总裁 = 执行长
founder = found = cofounder = start a company = 创始人 = 创办 = 创立 = 创建
job = employment = work = labour = labor = worker = 工作 = 就业 = 劳动 = 岗位 = 劳动者
job loss = unemployment = layoff = lose job = lose their job = displacement = replace worker = 失业 = 裁员 = 下岗
automation = automate = automated = 自动化
occupation = profession = 职业
productivity = 生产率 = 生产力 = 效率
universal basic income = ubi = basic income = 全民基本收入 = 普遍基本收入 = 无条件基本收入
lawyer = legal = attorney = 律师 = 法律工作
doctor = medicine = medical = 医生 = 医疗 = 医学
music = song = 音乐 = 歌曲
film = movie = hollywood = 电影 = 好莱坞
climate = 气候
rare metal = gallium and germanium = 稀有金属 = 镓锗
lithography = 光刻 = 光刻机
foundry = chip maker = chipmaker = 代工 = 晶圆代工 = 芯片制造商
self sufficiency = self sufficient = independence = self reliance = 自给自足 = 自主 = 自给
reshoring = reshore = onshoring = bring back manufacturing = 回流 = 本土化
ally = allies = partner = 盟友 = 盟国
pause = moratorium = halt = stop = 暂停 = 停止
open letter = letter = petition = 公开信 = 联名信
sign = signatory = signature = 签署 = 联署 = 签名
skeptic = sceptic = doubter = critic = criticize = 怀疑者 = 怀疑论 = 怀疑 = 批评者 = 批评
dispute = disagree = contradict = oppose = reject = 反对 = 反驳 = 质疑
support = back = endorse = favour = 支持 = 赞成 = 拥护
ethics = ethical = 伦理 = 道德
values = value = 价值观 = 价值
democratic = democracy = public participation = public input = citizen = 民主 = 公众参与 = 公众
consultation = consult = 咨询 = 征求意见 = 意见征集
researcher = scientist = scholar = academic = 研究人员 = 研究者 = 科学家 = 学者
pioneer = godfather = 先驱 = 教父
paper = study = article = 论文 = 研究
author = writer = 作者
prediction = forecast = predict = 预测 = 预言
lab = laboratory = ai company = developer = 实验室 = 公司
frontier model = state of the art = sota = cutting edge = most advanced = 前沿模型 = 最先进 = 前沿 = 尖端
foundation model = 基础模型 = 基座模型
pretraining = pre training = pretrain = 预训练
fine tuning = finetune = fine tune = 微调
constitution = constitutional = 宪法
red team = red teaming = 红队
data set = dataset = training data = 数据集 = 资料集 = 训练数据
data = 数据 = 资料
software = 软件 = 软体
network = 网络 = 网路
internet = web = online = 互联网 = 网际网路 = 在线
video = 视频 = 影片 = 录像
picture = image = photo = 图像 = 图片 = 照片 = 影像
smartphone = phone = mobile phone = 手机 = 智能手机
smuggle = smuggling = 走私
money = cost = price = expensive = 成本 = 费用 = 昂贵
dollar = usd = 美元 = 美金
euro = eur = 欧元
pound = gbp = 英镑
marriage = love = 婚姻
journalist = reporter = columnist = 记者
misuse = abuse = malicious use = 滥用 = 恶意使用
privacy = data protection = gdpr = 隐私 = 数据保护
censorship = censor = 审查
anonymous = anonymity = 匿名
hire = hiring = recruitment = recruit = 招聘 = 雇用
strict = tough = harsh = 严格 = 严厉
light touch = pro innovation = hands off = lenient = laissez faire = 轻触式 = 积极创新 = 宽松
wait and see = 观望
hybrid = mixed = 混合
antitrust = competition law = monopoly = 反垄断
competition = compete = rivalry = 竞争
cluster = data centre = datacenter = 集群 = 数据中心
researching = research = 研究
mistake = error = 错误
tool = 工具
agent = 智能体 = 代理
immigration = immigrant = visa = 移民
`;

/** The names of each group, as they are written above. */
export const synonymGroups: readonly (readonly string[])[] = groups
  .trim()
  .split("\n")
  .map((line) => line.split(" = "));
