#include "analysis/extract/heading_table.h"

namespace radar::extract {

const std::vector<HeadingRow>& heading_table() {
  using K = SectionKind;
  using W = HeadingWeight;
  static const std::vector<HeadingRow> rows = {
      // What would be nice.
      {K::preferred, W::phrase,
       "the|any following _4 "
       "valued|advantage|advantages|plus|pluses|preferred|desirable|desired|appreciated|asset|"
       "assets|bonus|bonuses|optional ; will|would be highly|greatly|very? "
       "valued|appreciated|beneficial|welcome|"
       "welcomed|regarded ; highly valued|desirable|appreciated|preferred ; considered|regarded|seen as? "
       "a|an "
       "advantage|asset|plus|bonus ; strong|great|exceptional|outstanding candidates "
       "may|might|will|could|would also ; "
       "considered a strong candidate ; "
       "^ ideally ; nice|good|great to have|haves ; would|it'd|it be "
       "nice|great|awesome|fantastic|ideal|ideally|helpful|useful|beneficial|a? plus|bonus|advantage ; "
       "bonus points|skills|qualifications|round|if ; extra|brownie|bonus points|credit|credits ; what "
       "will|would|can|could make|makes? you stand out ; "
       "stand out if|from|with|by|as|in ; how to stand out ; make|makes you stand out ; ways to stand out ; "
       "you'll|you will? stand out ; stand out ; "
       "sets|set you|yourself|candidates apart ; "
       "it's|it is a? plus|bonus|advantage ; even better if? ; we'd also? love|like|prefer ; we would also? "
       "love|like|prefer ; most|particularly|especially excited if|about|by ; icing on the cake ; "
       "cherry on top ; but not required|necessary|mandatory ; would be a|an "
       "plus|bonus|asset|advantage ; "
       "a? big? plus if|points? ; plus points ; additional|added|extra advantage|advantages|pluses|plus ; "
       "competitive advantage|edge ; "
       "what would|will? be? impress us ; you might|may|could also have|bring ; you get extra ; "
       "things that would help ; what would help ; helpful but ; great if you ; it helps if ; make us love ; "
       "we'd be thrilled|excited|delighted if ; "
       "you|you'll really? shine|impress|wow us? if ; don't need to tick|check|meet"},
      {K::preferred, W::noun,
       "skills|qualifications|experience|requirements desired|preferred ; "
       "prefer|preferred|preferable|preferably|preference|preferences|preferential ; "
       "desired|desirable|desirables|desirably|desirables ; bonus|bonuses ; plus|pluses ; "
       "ideally ; optional|optionally ; advantage|advantages|advantageous ; asset|assets ; beneficial ; "
       "good|nice haves ; nice|good|great to haves ; "
       "additional|extra|supplemental|supplementary|secondary preferred?|desired? "
       "skills|skill|qualifications|experience|qualification|knowledge|competencies ; "
       "added value ; wish list ; wishlist ; differentiators|differentiator ; stretch qualifications|skills "
       "; nice"},
      {K::preferred, W::phrase,
       "加分项 ; 优先条件 ; 歓迎スキル ; 歓迎条件 ; 歓迎要件 ; 우대 사항 ; 우대사항 ; von vorteil ; "
       "wünschenswert* ; idealerweise ; im idealfall ; pluspunkte|pluspunkt ; das wäre|ist "
       "toll|super|schön|prima ; bonuspunkte ; "
       "was uns noch|zusätzlich freut|begeistert ; gerne auch ; nice to haves ; "
       "serait un plus|atout ; est un plus|atout ; les|vos|un plus ; atouts|atout ; souhait* ; apprécié* ; "
       "idéalement ; "
       "deseable|deseables ; valorable|valorables ; se|te valora|valorará|valorarán ; plus|puntos extra ; "
       "nos encantaría ; idealmente ; "
       "sería un plus ; lo que suma ; suma puntos ; "
       "desejável|desejáveis ; diferencial|diferenciais ; será|seria um? diferencial|plus ; bom ter ; "
       "tercih|tercihen ; artı|artılar ; tercih edilen|sebebi ; avantaj|avantajlar ; üstünlük* ; arzuolunan "
       "; əlavə üstünlük* ; "
       "будет|станет|большим плюс|плюсом|преимуществом ; плюсом|плюсы ; желательн* ; преимуществ* ; "
       "приветств* ; как плюс ; "
       "буде перевагою|плюсом ; "
       "een|als pre|plus ; pluspunten ; mooi meegenomen ; wenselijk ; "
       "costituisc* ; titolo|requisiti preferenziale|preferenziali ; gradit* ; preferibil* ; sarà un plus ; "
       "completano il profilo ; "
       "mile widzian* ; dodatkow* atut*? ; atut* ; będzie plusem"},

      {K::preferred, W::phrase,
       "nice|great|good|kudos if you? ; kudos ; we'd|we would|will? be over? the? "
       "thrilled|excited|delighted|ecstatic|impressed|happy if ; we're|we are? even? more|most? "
       "excited|impressed|thrilled|happy|delighted if ; most|more excited|impressed if|by ; we love to see ; "
       "youll? get extra ; what would make us ; "
       "cualificaciones|cualidades|habilidades|conocimientos|competencias|requisitos "
       "preferidas|preferidos|preferentes|deseadas|deseados ; qualificações|requisitos "
       "preferenciais|desejadas ; compétences|qualifications|expériences "
       "préférées|privilégiées|complémentaires ; bevorzugte qualifikation*|zertifizierung*|kenntnisse ; gern "
       "gesehen ; дополнительным плюсом ; бонусом ; мы? будем|будет рады|здорово|круто ,? если ; olursa artı "
       "; "
       "olsa əla ; 歓迎スキル* ; 歓迎要件*"},
      {K::required, W::phrase,
       "we'd|we would? love to hear|meet|talk|chat|speak from|to|with? ; who|what|whom are we also? "
       "looking|searching|seeking|after|hiring ; we look for ; we're|we are? seeking|after $ ; we strive to "
       "hire ; who will love|enjoy|thrive|succeed|excel ; need to have ; our vision of you ; to be? "
       "succeed|successful|thrive|excel|shine in|as|at this|the|a|your ; the? ideal _1 should|will|has|have "
       "; team "
       "members|people|candidates who have|are ; perfect|right|great|ideal? job|role for someone ; should "
       "have "
       "hands? ; what youll have|need|bring ; "
       "du passt perfekt|gut? zu ; unsere erwartungen ; dein background|hintergrund|werkzeugkasten ; deine "
       "erfahrungen ; nous|on recherchons|recherche ; qui recherchons nous ; ton|votre bagage ; lo que "
       "necesitarás|debes|traes ; cualificaciones ; cualidades ; qué necesitas ; o que você precisa ; "
       "sizde|sende|sizden aradıklarımız|beklediklerimiz|aradığımız ; kimi arıyoruz ; neler bekliyoruz ; "
       "sizdən|namizəddən nə? gözləntilərimiz|gözləyirik|tələblərimiz ; kimi axtarırıq ; что мы "
       "ждем|ждём|хотим ; "
       "твой|ваш профиль|опыт ; нам подойдет|подойдёт ; 応募要件 ; 求めるスキル*"},
      {K::duties, W::phrase,
       "what youll|youd get to? do|be|own|work|build|achieve ; the? impact you'll|you will? make|have ; "
       "you'll|you will? make an impact ; the? challenges you'll|you|we ; what are we working|building ; "
       "what to expect on|day ; our|the _2 stack ; votre|ton quotidien ; aperçu de votre|ton ; "
       "sobre "
       "la oportunidad ; ポジションについて"},
      {K::required, W::noun, "expectations"},
      // What is not asked for.
      {K::refused, W::phrase,
       "not required|necessary|needed|mandatory|essential ; not a must ; what|who we're|we are? not "
       "looking|seeking|after|expecting ; what|things we|you don't need|expect|require|have ; what|things "
       "we|you do "
       "not need|expect|require|have ; you|we don't need|expect|require ; you|we do not need|expect|require "
       "; you "
       "won't need ; we won't ask ; we're|we are not looking|seeking|hiring|after ; no need for ; kein muss "
       "; was du|sie nicht brauchst|benötigst|mitbringen "
       "; das "
       "brauchst du "
       "nicht ; ce que nous n'attendons|n'exigeons pas ; lo que no pedimos|necesitas ; não é necessário ; не "
       "требуется ; не обязательно ; tələb olunmur ; gerekli değil"},
      {K::preferred, W::noun,
       "could ; useful ; lovely ; ideal qualifications|skills|experience|requirements ; other "
       "qualifications"},
      {K::preferred, W::phrase,
       "preference will be given ; preference is given ; would|it'd be lovely|fab|cool|sweet ; it'd be "
       "great|nice|lovely|awesome|fantastic if you also? have|had|know|knew ; it would be "
       "great|nice|lovely|awesome|fantastic if you also? have|had|know|knew ; we'd|you'd welcome ; but? "
       "ideally you "
       "know|have|bring"},
      {K::required, W::noun, "non negotiable|negotiables"},
      {K::required, W::phrase,
       "what we expect of|from you ; what|who we ask|demand ; what we ask for|of ; must "
       "demonstrate|have|show ; you do need"},

      // What is asked for.
      {K::unknown, W::phrase,
       "the|our? interview|selection|hiring process|procedure|steps|stages|timeline|questions|tips ; our "
       "interview ; might|may|would not be a|the right? fit|match ; not a|the right? good? fit|match ; "
       "shouldn't apply "
       "if ; should|do|may|might not apply|join if ; don't apply if ; you're|you are? not a|the ; not for "
       "you ; look "
       "elsewhere"},
      {K::required, W::phrase,
       "we'd love to hear|meet from? ; what|who we'll|we will|would look|need|want|expect ; was du "
       "brauchst|benötigst ; what makes a ; will make you successful ; "
       "任职要求 ; 岗位要求 ; 职位要求 ; 任职资格 ; 応募資格 ; 必須スキル ; 必須条件 ; 必須要件 ; "
       "求める人物像 ; 자격 요건 ; 자격요건 ; 지원자격 ; what|who|whom we|we're also|are|would? "
       "looking|look|searching|seeking|seek|expect|need|require|want|hope|value|like|hoping ; "
       "we're|we are? looking|searching|seeking for|someone|people|candidates|a|an ; we expect|require|need "
       "; what we're after ; "
       "who you are ; who are you ; you are|have|bring|possess|must|should|need ; you're|you've ; you'll|you "
       "will? need|bring|have|possess ; "
       "you should|must|need|ought have|be|bring|to|possess ; about you ; a bit|little about you ; you "
       "might|may|could|will|would|should be|thrive|make|fit|enjoy|love ; "
       "you'll|you will? thrive|succeed|excel|fit|enjoy|love|flourish|shine ; you'll|you will? do great|well "
       "; you're|you are? a? good|great|right|strong|perfect|ideal? fit|match|candidate if? ; "
       "what|things you|you'll|you'd will|would|should|must|need|already? need|have|bring|offer|know|possess "
       "; what the candidate will? need|have|bring ; "
       "what you should|must be ; what should you have|bring|know ; what do|will you need|bring|have ; "
       "what you're|are good at|bringing ; what you|you'll|you'd need to|for succeed|be|have|know|bring|this "
       "; "
       "skills|qualifications|experience|knowledge|qualities|traits you|you'll|we ; "
       "is|are this|that you ; could|does this|that be|sound|describe you|like ; important|key|essential? "
       "traits|qualities for|of|we this? ; sounds like you ; what makes you ; what it takes ; how? to be "
       "successful|considered|eligible ; how to succeed ; "
       "the? ideal|right|successful|perfect|best|strong|great "
       "candidate|candidates|applicant|applicants|fit|person|profile ; our ideal|perfect candidate ; you "
       "might be ; you may be ; good|great fit if ; fit if ; "
       "this|the role|job|position is|might|may be? for|right ; "
       "apply if ; you should apply|join ; must haves|have|be ; what's|what is required|needed|expected ; "
       "required to|for ; minimum requirements|qualifications|criteria|skills|experience ; "
       "what you|candidates|we should? bring to the table ; what will|would make you "
       "successful|a|succeed|the ; "
       "how you|you'll|you will? qualify ; do you have|qualify|fit ; can you ; what you've|you have done ; "
       "we'd|we would? like you to? ; "
       "what kind of person ; your|the toolbox|toolkit ; you meet ; if you have|are ; we think you ; about "
       "the? ideal? candidate ; the? must haves ; you love|enjoy|know|thrive|excel"},
      {K::required, W::noun,
       "requirement|requirements|required|requisites|requires|prerequisite|prerequisites ; "
       "qualification|qualifications ; must ; musts ; essential|essentials|mandatory|needed|necessary ; "
       "eligibility ; "
       "basic|minimum|minimal|required|essential|core|key|must|job|technical "
       "requirements|qualifications|skills|experience|education|criteria ; "
       "your|candidate|required|applicant|ideal "
       "profile|background|experience|skills|qualifications|expertise|strengths|superpowers|superpower ; "
       "ksas|ksa's|ksa ; candidate|person|job specification|spec|profile|criteria|requirements ; "
       "attributes|traits|characteristics|qualities ; selection criteria ; credentials ; you ; profile ; "
       "education|educational ; minimum"},
      // Under a heading of wishes these only part the wishes.
      {K::required, W::weak,
       "skills|skill|skillset|skillsets ; competencies|competences|competency ; expertise ; "
       "abilities|ability|capabilities ; knowledge ; background ; proficiencies|proficiency ; experience ; "
       "skills and|&|/ experience|knowledge|abilities|competencies ; "
       "experience and|&|/ skills|knowledge|expertise|background"},
      {K::required, W::phrase,
       "anforderung* ; anforderungsprofil ; dein|ihr|euer|unser profil ; profil ; das|was bringst|bringen "
       "du|sie ; das|was du|sie mitbring* ; das solltest|sollten du|sie ; was du|sie mitbringen? ; "
       "das zeichnet|macht|bist|sind dich|sie|du aus? ; qualifikation* ; kenntnisse ; deine|ihre "
       "qualifikation*|skills|stärken|kenntnisse|erfahrung* ; voraussetzung* ; was wir|uns von? "
       "erwarten|suchen|dir ; "
       "wen wir suchen ; wir suchen|erwarten ; das wünschen wir ; damit überzeugst|begeisterst|punktest "
       "du|sie ; du bringst|hast|bist ; sie bringen|haben|verfügen ; "
       "votre|ton|le|son profil ; profil recherché|requis|attendu|souhaité? ; compétence* ; qualification* "
       "requises|demandées ; exigences ; prérequis ; ^ formation $ ; ce que nous recherchons|attendons ; "
       "vous êtes|avez ; "
       "qui êtes vous ; expérience* requise|exigée? ; "
       "requisitos ; requerimiento* ; perfil ; tu|su|seu perfil ; qué|que "
       "buscamos|esperamos|necesitas|necesitamos ; lo que buscamos|necesitas|esperamos ; buscamos ; "
       "conocimientos ; experiencia requerida? ; imprescindible* ; "
       "requisitos obrigatórios|mínimos|desejados? ; exigências ; o que|quem "
       "esperamos|buscamos|procuramos|precisa|você|voce precisa|traz ; qualificações ; conhecimentos ; "
       "habilidades ; "
       "aranan|genel|istenen nitelik*|özellik* ; nitelik* ; aranan|beklenen|gerekli ; gereklilik* ; "
       "beklentilerimiz ; sizden beklentilerimiz ; aradığımız ; yetkinlik* ; "
       "tələb* ; namizədə|namizəd|vakansiya tələb*|olan ; bilik* ; bacarıq* ; gözlənti* ; iş təcrübəsi ; "
       "təcrübə ; "
       "требовани* ; наши ожидания ; ожидани* ; мы|что ждем|ждём|ожидаем ; ожидаем ; навыки ; нам важно ; "
       "для нас важно ; что нужно|важно|необходимо ; необходимые ; опыт ; кого мы? ищем ; мы ищем ; "
       "квалификаци* ; нужен|нужно ; вы подходите|нам ; "
       "вимог* ; "
       "jouw|je|het|dit profiel ; wat wij|we vragen|zoeken|verwachten ; wat breng|neem jij|je mee? ; wie "
       "ben|zoeken jij|je|wij|we ; functie|onze eisen ; profiel ; wij vragen ; functie-eisen ; eisen ; "
       "vereisten ; wat wij zoeken|vragen ; "
       "requisit* ; profilo ; cosa cerchiamo ; chi cerchiamo ; competenze ; il tuo profilo ; "
       "wymagania ; oczekiwania ; nasze wymagania|oczekiwania ; oczekujemy ; czego "
       "oczekujemy|szukamy|wymagamy ; twój profil ; kogo szukamy ; kwalifikacje"},

      // What the job does.
      {K::duties, W::phrase,
       ""
       "what you|you'll|you will? get to do|build|work ; what you'll|you|you'd "
       "actually|really|will|would|are|might|get|be? "
       "do|doing|be|own|work|build|drive|learn|tackle|deliver|lead|create|contribute|accomplish|achieve|ship|"
       "solve|help|support|spend ; what you do ; what will|would you do|be|work|build|own ; what will i ; "
       "what you can expect ; what you can expect to do ; what you are|will going ; what you're going ; "
       "what the candidate will do ; what the|this job|role|position|work|day looks|entails|involves|is ; "
       "what a? typical|your day|week|days looks? ; what's|what is the role|job|position|it ; "
       "you'll $ ; you'd $ ; you will|would $ ; things you'll ; about the|this|your|our? "
       "role|job|position|opportunity|work|team|project|internship|program|programme|internship|assignment|"
       "department|engagement ; about the team ; "
       "in this|your role|position|job|capacity|opportunity ; in the role ; as a|an|our|the ; your "
       "role|mission|impact|tasks|day|job|work|responsibilities|duties|focus|contribution|team|challenge|"
       "opportunity|future|next ; "
       "the role|job|position|opportunity|work|team|project|challenge|mission|gig|impact|day ; day to day ; "
       "a|the day in the? life? ; day in the life ; how you'll|you'd|you|can|will will|can|would? "
       "make|contribute|help|spend|impact|have|do|work|create|be|succeed ; "
       "the problem|problems|challenge|challenges you'll? ; why this|the role|job|position|team|opportunity "
       "; at _2 , you'll|you ;  where you'll|you|will will|you|come? fit|in|make|work|help ; "
       "who you'll|you will? work|report|collaborate|be ; you'll be responsible ; areas? of responsibility ; "
       "we need|want you to ; what success|good|great looks|will|means ; "
       "in your|the first ; within your first ; your first ; success in|looks ; "
       "outcomes|objectives|goals|okrs|milestones|milestone ; "
       "our|the|your|technical? tech|technology|technical|data|engineering|current|development stack|stacks "
       "; our|the stack ; tech stack ; tech we use ; our "
       "tech|technology|technologies|tools|engineering|infrastructure|architecture|toolset ; "
       "technologies|tools|tech|languages|frameworks|technology we|you'll|you|used|in will|use|work|are? ; "
       "meet|join "
       "the|your|our team ; our team ; the team ; what we're|we are? building|working|hiring ; projects you "
       "; you will|get the? opportunity|chance|to? ; opportunity to ; "
       "what you'll|you|will be? responsible|accountable ; the? scope of ; a typical day|week ; role|project "
       "overview|summary|description|purpose"},
      {K::duties, W::noun,
       "responsibility|responsibilities|accountability|accountabilities ; duty|duties ; tasks|task ; "
       "job|position|role|general|project|team|opportunity|work|internship|program "
       "summary|description|overview|purpose|function|functions|objective|objectives|profile|scope|duties|"
       "responsibilities|highlights|details|title|brief|statement ; "
       "essential|key|primary|main|core|major|principal "
       "functions|function|areas|deliverables|duties|responsibilities|activities|objectives|accountabilities|"
       "tasks|outcomes ; deliverables ; "
       "summary ; overview ; description ; introduction ; intro ; projects|project ; mission of the role ; "
       "job function|functions ; activities ; "
       "essential duties|functions|job|responsibilities functions|duties? ; "
       "essential|key|primary|main|core|major job functions|duties|responsibilities|tasks ; focus areas ; "
       "areas of focus"},
      {K::duties, W::weak,
       "role ; stack ; technologies ; tooling ; tools ; environment ; technology ; tech ; opportunity ; "
       "impact ; the? work"},
      {K::duties, W::phrase,
       "if you join , you|you'll ; we need your help|support ; we're|we are? building|working|built "
       "with|on|in ; "
       "we build|work with|on ; within # months|days ; first # days|months ; where you ; how you'll "
       "contribute ; why this "
       "role|job|position|opportunity matters|exists? ; one|first|your year|month outlook|outcomes|focus ; "
       "daily business ; die rolle ; "
       "岗位职责 ; 工作职责 ; 职位描述 ; 主な業務内容 ; 業務内容 ; 仕事内容 ; 주요 업무 ; 주요업무 ; "
       "담당업무 ; aufgaben ; deine|ihre|eure aufgaben|rolle|mission|tätigkeit*|verantwortung* ; "
       "aufgabengebiet|aufgabenbereich ; tätigkeit* ; stellenbeschreibung ; das|was erwartet dich|sie ; das "
       "machst du ; was dich|sie erwartet ; dein|ihr job|aufgabengebiet|verantwortungsbereich|impact ; das "
       "sind deine ; über die|diese stelle|rolle|position ; "
       "technologien ; unser tech|technologie* stack? ; "
       "missions ; vos|tes|les|votre|ta mission|missions|responsabilités|tâches|rôle ; responsabilité* ; "
       "le|description du poste ; à propos du poste|rôle ; descriptif du poste ; tâches ; environnement "
       "technique ; stack technique ; "
       "responsabilidad* ; funciones ; qué|que harás|vas|hará ; lo que harás ; tus|tu|sus "
       "funciones|misión|rol|responsabilidades|retos ; misión ; descripción del? puesto|empleo ; sobre el "
       "puesto|rol ; tareas ; el reto ; "
       "responsabilidades ; atividades|atribuições ; o que|você você? vai|fará|irá fazer? ; sobre a vaga ; "
       "descrição da vaga ; seu papel|dia ; principais atividades|responsabilidades ; "
       "görev|görevler|görevleri ; iş tanımı ; sorumluluk* ; görev tanımı ; neler yapacaksın|yapacaksınız ; "
       "pozisyon hakkında ; iş tanımı ; "
       "vəzifə|vəzifələr|vəzifəsi ; vəzifə öhdəlik* ; öhdəlik* ; iş haqqında ; işin təsviri ; görüləcək ; "
       "məsuliyyət* ; "
       "обязанност* ; задач* ; чем предстоит|нужно|вы|ты|вам заниматься? ; что предстоит|нужно делать ; что "
       "делать ; о|наша|наш вакансии|позиции|роли|команде|проекте|стек ; стек ; технологии ; над чем ; вам "
       "предстоит ; "
       "обов'язк* ; "
       "wat ga|ga je doen ; jouw|je rol|taken|functie|uitdaging ; taken ; de functie|rol ; "
       "functieomschrijving ; werkzaamheden ; "
       "responsabilità ; attività ; mansioni ; cosa farai ; il ruolo ; ruolo ; descrizione ; di cosa ti "
       "occuperai ; "
       "obowiązki ; zakres obowiązków ; twoje zadania|obowiązki|rola ; zadania ; czym będziesz ; opis "
       "stanowiska ; technologie ; nasz stack"},

      // What the employer says of itself.
      {K::employer, W::phrase,
       "about us ; what it means|is to|like ; what it's like ; who we are ; who are we ; who is ; what "
       "is|are we ; what we "
       "do|build|believe|value|stand|make|are|care ; what do we do ; our "
       "company|mission|story|values|culture|vision|product|products|customers|clients|client|purpose|"
       "history|principles|investors|impact|commitment|approach|people|journey|founders|philosophy|promise|"
       "platform|beliefs|dna|ethos|business|solution|community|organization ; "
       "company "
       "description|overview|profile|background|intro|introduction|summary|info|information|bio|culture|"
       "values|mission ; about our|the "
       "company|business|organisation|organization|mission|product|client|employer|firm|group|startup|"
       "customers|platform|founders|culture|hiring|brand|university|agency|bank|industry ; "
       "why we|we're|us ; the|our company|client|product|organization|business|startup ; who we serve ; how "
       "we work|operate|build|think ; life|working|work|careers|career at ; ^ inside ; ^ meet ; a|little "
       "bit? "
       "about us|our|the company|team? ; more about us ; get to know us ; our team and culture ; "
       "what|why sets|makes|our us|platform different|apart|special|unique? ; what makes us|our|working ; we "
       "are ; we're ; our backers|funding ; backed by ; in the news ; "
       "join us|the|our? ; company ; culture ; dei statement ; our tech? blog"},
      {K::employer, W::weak,
       "about _3 $ ; why _3 $ ; join _2 $ ; at _2 $ ; company ; mission ; values ; vision ; culture ; "
       "client"},
      {K::employer, W::phrase,
       "warum _2 $ ; über uns ; 关于我们 ; 公司介绍 ; 会社概要 ; 회사 소개 ; wer wir sind ; das sind wir ; "
       "wir sind ; wir über uns ; unternehmen ; das unternehmen ; unternehmensprofil ; "
       "unternehmensbeschreibung ; unser unternehmen|kunde ; unsere mission|kultur|vision|werte ; warum wir "
       "; "
       "à|a propos de nous|l'entreprise|la|notre ; à propos ; qui sommes nous? ; l'entreprise ; notre|la "
       "entreprise|mission|société|culture|client ; présentation de? ; descriptif de l'entreprise ; "
       "sobre nosotros|nós|nos ; sobre la|a|nuestra empresa|compañía ; quiénes|quienes|quem somos ; "
       "nuestra|nossa misión|empresa|cultura|missão|história ; conócenos ; acerca de nosotros ; descripción "
       "de la empresa ; "
       "hakkımızda ; biz kimiz ; şirket hakkında|profili ; şirketimiz ; "
       "haqqımızda ; biz kimik ; şirkət haqqında|barədə ; şirkət* ; "
       "о нас|компании ; кто мы ; наша|наши|про компания|компанию|миссия|ценности|клиент ; мы это ; про нас "
       "; "
       "over ons ; wie zijn|wij|we wij|we|zijn? ; wie we zijn ; ons bedrijf ; het bedrijf ; over het bedrijf "
       "; "
       "chi siamo ; su di noi ; azienda ; l'azienda ; la nostra azienda|missione ; "
       "o nas|firmie ; kim jesteśmy ; nasza firma|misja"},

      // What the employer gives.
      {K::benefits, W::phrase,
       "what we|we'll|we offer|provide|give|bring|can offer ; we offer|provide ; what we can ; our "
       "offer|benefits|perks ; what you|you'll|you|will|can get|receive|gain|enjoy|earn|love|like "
       "from|about|in|when ; what you can expect from ; what you'll|you will? "
       "get|receive|gain|enjoy|earn|love ; we take care ; how we "
       "take care ; our benefits ; 福利待遇 ; 你将获得 ; 待遇 ; 복지 ; 혜택 ; what's|what is in it|store|on "
       "offer for ; "
       "why join|work|you'll|you|should|choose|apply|consider|it's us|with|at|love|for|like ; why "
       "you|you'll|you'd? should|will|would? join|apply|love|like|work|want ; what's in it "
       "for you ; what to expect ; benefits|perks|rewards you'll|you|we|of|for ; "
       "education|educational|tuition|relocation assistance|reimbursement|stipend ; why you|you'll|you'd "
       "should|will|would? join|apply|love|like|work|want _3 $ ; total rewards|compensation|reward ; "
       "salary|pay|compensation range|and|&|band|information|details|transparency|package|estimate ; "
       "job? compensation range ; base salary|pay ; in return ; in it for ; you'll get|receive|enjoy ; you "
       "get ; how we'll|we|we will take|reward|support ; some of our|the? benefits|perks ; additional "
       "benefits ; ^ equity $ ; equity compensation|package|grant|options|plan|in ; time off ; paid time ; "
       "health|medical|vision|life insurance|coverage|plan|plans|benefits|care|savings|fsa|hsa ; "
       "health|medical|vision|dental ,? and|&|,|/ dental|vision|medical|health|life|wellness ; dental ; "
       "parental ; wellness ; vacation ; growth and|& development|learning|opportunities ; learning and "
       "development ; "
       "career growth ; work life balance ; reasons to ; the perks|benefits"},
      {K::benefits, W::noun,
       "benefit|benefits ; perk|perks ; compensation ; salary ; pay ; rewards|reward ; remuneration ; "
       "package ; earnings ; wage|wages ; offer ; payroll ; bonuses and"},
      {K::benefits, W::phrase,
       "wir bieten ; unser angebot ; das bieten|erwartet|bekommst wir|dich|du ; was wir|dir|ihnen "
       "bieten|bietet|biet* ; benefits ; deine|ihre vorteile|benefits|perks ; vorteile ; darauf "
       "kannst|können ; freu dich ; unsere benefits ; warum|gute zu? uns ; gehalt ; vergütung ; "
       "nous offrons|proposons ; ce que nous offrons|proposons ; avantages ; vos|nos|les avantages ; "
       "rémunération ; pourquoi nous? rejoindre ; on vous offre ; conditions ; "
       "ofrecemos ; qué|que|te ofrecemos ; lo que ofrecemos ; beneficios ; nuestros beneficios ; se ofrece ; "
       "condiciones ; "
       "oferecemos ; o que oferecemos ; benefícios ; nossos benefícios ; remuneração ; por que ; "
       "sunuyoruz ; neler? sunuyoruz ; yan haklar ; sunduklarımız ; size sunduklarımız ; biz ne ; "
       "avantajlarımız ; "
       "təklif* ; biz nə? təklif ; şərait ; iş şəraiti|şərtləri ; əmək haqqı ; üstünlüklərimiz ; "
       "мы|что предлагаем ; что|мы мы? предлагаем ; предлагаем ; условия ; мы гарантируем ; почему у? ; "
       "бонусы ; наши преимущества ; пропонуємо ; "
       "wat wij|we bieden ; wij|we bieden ; wat krijg|bieden je|wij ; arbeidsvoorwaarden ; "
       "offriamo ; cosa offriamo ; l'offerta ; "
       "oferujemy ; co|to oferujemy ; benefity ; nasza oferta"},

      // The law and the way in.
      {K::legal, W::phrase,
       "equal employment? opportunity|opportunities ; eeo|eoe ; e verify ; how to apply ; applying|apply "
       "with|now|today|here|for|directly|on|at|online|via|through|by ; "
       "application|recruiting|recruitment "
       "process|procedure|steps|timeline|deadline|instructions|questions|tips ; our hiring|recruitment ; "
       "next steps ; how we hire ; "
       "legal notice|statement? ; background check|checks|screening ; diversity ; inclusion ; our commitment "
       "; ^ commitment to ; about your|the application|interview ; required? application materials|documents "
       "; documents needed|required ; security notice|clearance ; fraud "
       "alert|alerts|warning|notice|awareness|disclaimer|statement|protection ; notice to ; "
       "recruitment|staffing|third "
       "agencies|agency|party ; pay transparency ; "
       "applicant|candidate|privacy privacy|notice|policy|statement|data ; reasonable "
       "accommodation|accommodations ; accommodation|accommodations ; ada statement ; physical "
       "demands|requirements|demand ; work|working "
       "environment|conditions|schedule|hours|authorization|location ; itar|export|visa|travel "
       "requirements|control|sponsorship|regulations|sponsored ; "
       "other notices|duties|information ; additional information|considerations|notes ; referral "
       "instructions ; referral ; disclaimer|disclosure ; important|please note|notice ; a final note ; "
       "don't meet every|all ; beware ; recruiters ; scam ; ccpa|gdpr ; all qualified applicants ; "
       "bewerbung* ; datenschutz* ; so bewerben|bewirbst ; ansprechpartner ; kontakt ; deine bewerbung ; "
       "comment postuler ; processus de recrutement ; égalité ; cómo|como aplicar|postular|candidatar* ; "
       "proceso de selección ; processo seletivo ; başvuru ; müraciət ; как откликнуться ; отклик ; "
       "solliciteren ; sollicitatie* ; candidatura ; aplikuj"},
      {K::legal, W::noun,
       "privacy ; agency|agencies ; disclaimer ; accommodations ; apply ; clearance ; notice ; "
       "confidentiality ; contact ; contacts ; travel"},

      // Headings that end a list and tell nothing of what follows.
      {K::unknown, W::noun,
       "location|locations ; schedule ; department ; reports to ; reporting to ; "
       "job|employment|contract|position "
       "type|location|id|code|number|category|family|posting|requisition|status ; start date ; duration ; "
       "hours ; industry|industries ; seniority level? ; contract ; posted ; date ; closing date ; date "
       "posted ; full|part time ; remote ; hybrid ; type"},

      // Names of fields and tools that only look like headings: "Project management" is an item of a list.
      {K::unknown, W::filler,
       "project management|manager|governance|planning|coordination|delivery ; remote "
       "sensing|desktop|procedure ; hybrid cloud|search|architecture|architectures|mobile ; fraud "
       "detection|prevention|analytics|models|risk ; process "
       "mining|optimization|improvement|automation|control|design|engineering|management ; medical|health "
       "imaging|image|images|devices|device|data|informatics|sciences|records|technology|economics ; public "
       "health ; health care ; private equity ; industry knowledge|certifications|experience|certification ; "
       "team "
       "player|players|leadership|management ; contact center|centers|centre ; privacy "
       "engineering|preserving ; task queues|orchestration|scheduling ; package management|managers|manager "
       "; "
       "type safety|systems ; contract management|negotiation|negotiations ; location intelligence|services "
       "; "
       "offer optimization ; benefits realization|administration"},

      // Words that neither make a heading nor spoil one; last, so that any row above has them first.
      {K::unknown, W::filler,
       "but|and? are|is|may? not limited ; include|includes|including but ; "
       "a|an|the|few|things|something|points|and|or|of|for|to|in|on|at|with|by|from|as|is|are|be|it's|its|&|("
       "|)|/|,|- ; our|your|you|we|us|i|my|this|that|these|"
       "their ; "
       "key|core|main|primary|general|specific|specifications|professional|technical|personal|other|"
       "additional|more|"
       "related|relevant|successful|candidate|candidates|applicant|applicants|role|job|position|team|work|"
       "working|level|"
       "new|also|some|any|will|about|details|information|section|highlights|what|who|how|why|overall|hard|"
       "soft|"
       "formal|business|functional|specialist|special|physical|daily|minimum|academic|certifications|"
       "certification|certificates|"
       "licenses|licence|license|languages|language|training|full|time|employees|employee|all|based|us|"
       "something|strong|great|ideal|right|perfect|include|includes|included|"
       "including|following|list|engineer|scientist|analyst|developer|data|software|it ; "
       "und|der|die|das|deine|dein|ihre|ihr|für|"
       "de|la|le|les|el|los|las|du|des|et|y|e|para|pour|do|da|o|os|as|и|в|для|ve|və"},
  };
  return rows;
}

}  // namespace radar::extract
