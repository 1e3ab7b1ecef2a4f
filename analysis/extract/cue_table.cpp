#include "analysis/extract/cue_table.h"

namespace radar::extract {

const std::vector<CueRow>& cue_table() {
  static const std::vector<CueRow> rows = {
      {Cue::none,
       "de _1 no ; experiência|trabalho|atuação|foco no ; not only|just|merely|simply|limited ; but also ; "
       "will|would|can not be "
       "considered|accepted|reviewed|eligible|contacted|processed ; won't|can't|cannot be "
       "considered|accepted|reviewed ; no matter ; no "
       "problem|problems|worries|worry|brainer|ego|egos|nonsense|doubt|time|one|day|two ; no code ; no less "
       "than ; "
       "not to mention ; not be possible ; not otherwise ; no bs ; without "
       "sacrificing|compromising|losing|breaking|impacting|degrading|hurting|affecting|slowing|adding|"
       "increasing|jeopardizing ; nothing but ; as|when|where|if|may|might|will "
       "needed|required|necessary|essential ; may|might|will|can|could be required|needed|necessary|expected "
       "; as may|be required ; "
       "required|expected|needed to|by|for ; are|is required|expected|needed to ; required by law ; "
       "essential functions|duties|job ; desired|preferred|expected "
       "outcome|outcomes|state|results|result|impact|name|pronouns|vendor|vendors|provider|partner|start|"
       "candidate ; "
       "annual|performance|signing|sign|discretionary|referral|quarterly|yearly|target|cash|retention "
       "bonus|bonuses ; bonus "
       "plan|program|structure|pay|opportunity|eligible|eligibility|target|potential|scheme|payments ; base "
       "+ bonus ; "
       "plus equity|benefits|commission|bonus|super ; ideally located|positioned|suited|placed ; year|years "
       "old|ago|running|now ; # +? years old|ago ; for|over|past|last|in|than the? last|past? # +? years ; "
       "more than just ; not afraid ; do not hesitate ; don't hesitate|worry|miss|forget|wait ; if not ; or "
       "not ; will not discriminate ; not discriminate ; requirements "
       "gathering|analysis|engineering|management|documents|elicitation ; "
       "business|product|customer|customers|client|functional|user|technical|system|data|stakeholder|project|"
       "regulatory|compliance|security requirement|requirements ; requirements into|from|and ; "
       "must be eligible|authorized|legally ; we expect to ; expected "
       "salary|pay|compensation|total|ote|value ; not a plus|bonus|bonus ; not nice to have ; not a nice to "
       "have ; beyond expected"},

      {Cue::wish,
       "is|are|be|as|considered|a|an|definite|big|huge|strong|major a|an? "
       "big|huge|strong|definite|major|real|significant|added|distinct|great|massive|serious|clear|extra? "
       "plus|advantage|asset|bonus ; "
       "plus $ ; plus . ; ( plus ) ; pluses ; a plus ; plusses ; bonus ; bonus points ; nice to have|haves ; "
       "nice to know ; good|great to have|know ; preferred ; preference ; preferable ; prefered ; desired ; "
       "desirable ; highly|strongly? preferred|desired|desirable ; "
       "preferred but not required|necessary|mandatory|essential ; is|are optional ; optional|optionally $ ; "
       "( optional ) ; optional but ; helpful $ ; ( "
       "helpful ) ; is|are|be|very|also "
       "helpful|useful|valuable|nice|great|welcome|beneficial|advantageous|handy|appreciated|valued|welcomed "
       "; useful|beneficial|appreciated|valued|welcome|welcomed $ ; beneficial ; advantageous ; "
       "highly|very|greatly appreciated|valued|beneficial|useful|helpful|welcome|regarded ; will be "
       "valued|appreciated|welcome|welcomed|considered ; favorable|favourable $ ; "
       "would|will|could be a|an|very? "
       "great|nice|ideal|helpful|beneficial|useful|welcome|awesome|ideal|valuable|advantageous|interesting|"
       "amazing|fantastic|cool|appreciated|handy ; "
       "helps $ ; it|that|which|also helps ; helps but ; even better|nicer $ ; won't|wouldn't|doesn't|can't "
       "hurt ; would|will help ; counts in your favor|favour ; in your favor|favour ; a differentiator ; "
       "differentiator ; gives|give you an|a edge|advantage|head ; an edge ; a leg up ; sets|set you apart ; "
       "stand out ; stands out ; "
       "given priority|preference ; not strictly|necessarily|absolutely|always "
       "required|necessary|mandatory|essential|needed ; "
       "isn't|aren't strictly|necessarily|absolutely required|necessary|mandatory|essential|needed ; is|are "
       "not strictly|necessarily|absolutely required|necessary|mandatory|essential|needed ; "
       "not a must but ; would be|is icing ; extra credit ; brownie points ; we'd|we'll love|like|appreciate "
       "it|that ; is|are a? good addition ; a nice? touch ; impress|impresses us"},
      {Cue::wish_open,
       "nice|good|great to have|haves : ; bonus points|point|if|for|: ; bonus points|point for|if|: ; "
       "extra|brownie points|credit for|if ; plus if|points|: ; a plus if ; a big|huge|real|definite? "
       "plus|bonus if ; ideally ; preferably ; preferentially ; we'd really|particularly|especially? "
       "love|prefer|like ; we would really|particularly|especially? love|prefer|like ; we'd|we would? be "
       "delighted|thrilled|excited|happy ; "
       "we'd be over the moon ; we would be over the moon ; it's|it|it'd|that's would|will|is? be? a|an? "
       "great|nice|ideal|awesome|plus|bonus|helpful|advantage "
       "if|to ; great|even better if ; especially if ; would|will be great|nice|a|an if ; "
       "preference|priority for|to|given|will|would ; we prefer ; prefers ; preferred "
       "skills|experience|qualifications|: ; desired|desirable|optional|preferred : ; it|what helps if|: ; "
       "not required but|: ; "
       "you might|may|could even|also? have ; you|you'll stand out if|with ; any|some exposure to ; you "
       "may|might|could also ; additional|extra points"},
      {Cue::wish,
       "von vorteil ; wünschenswert* ; gerne gesehen ; ein plus ; ein pluspunkt ; kein muss ; kein muss aber "
       "; nicht zwingend* erforderlich|notwendig|nötig? ; vorteilhaft ; gern gesehen ; "
       "serait|est|sont|seraient|constitue* un|des? plus|atout|atouts|avantage ; un plus|atout ; souhait* ; "
       "apprécié* ; bienvenu* ; "
       "deseable|deseables ; valorable|valorables ; se|será valora|valorará|valorarán|valorado ; "
       "es|sería|será un plus|punto|ventaja ; un plus ; preferible|preferiblemente|preferente ; "
       "desejável|desejáveis ; é|será|seria um? diferencial|plus ; um diferencial|plus ; diferencial ; "
       "tercih edilir|sebebidir|sebebi|edilen|edilecektir ; avantajdır|avantaj ; artıdır ; üstünlük* ; "
       "arzuolunan* ; arzu olunur|edilir ; müsbət qiymətləndirilir ; "
       "будет|станет|является|большим|как плюс|плюсом|преимуществом ; плюсом ; желательн* ; приветств* ; "
       "преимуществ* ; буде|є перевагою|плюсом ; "
       "is|een een|grote? pre|plus ; een pre|plus|pluspunt ; mooi meegenomen ; gewenst ; wenselijk ; "
       "gradit* ; preferibil* ; titolo preferenziale ; un plus ; costituisce ; "
       "mile widzian* ; atutem ; będzie plusem|atutem ; dodatkowym atutem ; preferowan* ; zaletą"},
      {Cue::wish_open,
       "ideal : ; idealerweise ; im idealfall ; bestenfalls ; wünschenswert : ; idéalement ; de préférence ; "
       "idealmente ; de preferencia ; preferiblemente ; preferencialmente ; preferencialmente ; tercihen ; "
       "желательно ; bij voorkeur ; liefst ; idealiter ; preferibilmente ; najlepiej ; tərcihən"},

      {Cue::demand,
       "required ; is|are|be an|a|also|absolutely|strictly? "
       "must|required|mandatory|essential|expected|necessary|needed|key|critical|crucial|vital|imperative|"
       "indispensable|compulsory|obligatory ; is|are non negotiable ; non negotiable ; must $ ; ( must ) ; ( "
       "must have ) ; a must ; musts ; must have|haves ; mandatory ; essential ; expected ; compulsory ; a "
       "requirement ; a? hard requirement ; prerequisite ; "
       "is|are not optional|negotiable ; isn't|aren't optional|negotiable ; not optional|negotiable ; needed "
       "; necessary ; indispensable ; imperative ; is|are assumed ; assumed ; expected of ; is|are what we "
       "need|require ; at a minimum ; as a minimum"},
      {Cue::demand_open,
       "must have|know|possess|demonstrate|hold|be|bring|understand|show|speak|write ; must also? have ; "
       "must haves|have : ; you must ; requires|require ; requiring ; "
       "required|requirement|requirements|mandatory|essential|minimum|must : ; required "
       "skills|experience|knowledge|qualifications|technologies|education|tools ; "
       "we|you will|do? need|require|ask|expect|demand ; you'll need|require ; you need ; need to "
       "know|have|be ; looking|searching|seeking|search for|of? someone|people|candidates|candidate|person "
       "with|who ; # +? years|yrs|year|months "
       "of|in|with|working|building|using|writing|professional|hands|experience? ; # +? years|yrs|year ; "
       "years of experience ; at least # ; minimum of? # ; "
       "should have|know|possess|be ; will? be? expected|required|needed to "
       "know|have|understand|possess|master|be ; you should ; have to know|have|be ; it's|is "
       "essential|important|critical|crucial|imperative that|to ; only apply if ; non negotiable : ; as long "
       "as you ; главное ; cannot|can't _5 without ; can not _5 without ; candidates|applicants|applications "
       "without|lacking ; applicants|candidates without|lacking _6 need not apply ; should be "
       "strong|solid|excellent|fluent|rock ; "
       "candidates|candidate|applicants|applicant must|should|will|with|needs"},
      {Cue::soft,
       "^ you communicate|think|care|thrive|speak ; proficien* ; fluen* "
       "in|with ; fluent ; expertise ; expert in|with|at|level|knowledge|user ; "
       "strong|solid|deep|expert|advanced|excellent|extensive|proven|depth|thorough|demonstrated|significant|"
       "substantial|robust|sound|good|great|exceptional|outstanding|firm|broad|working|practical _5 "
       "experience|expertise|knowledge|understanding|skills|skill|command|proficiency|track|grasp|fluency|"
       "ability|abilities|foundation|foundations|fundamentals|programmer|coder|intuition ; you "
       "have|know|bring|possess|understand|speak|love|enjoy ; you also? have ; you've "
       "built|worked|used|got|shipped|written|deployed|trained|done|been|developed|designed|led|run ; you "
       "have|had ; "
       "you're|are an|a|very|already? "
       "home|fluent|comfortable|experienced|skilled|expert|proficient|familiar|confident|strong|adept|"
       "knowledgeable|well ; you're|you are? at home ; comfortable with|in|working|using|writing ; familiar "
       "with ; skilled in|at|with ; with _2 experience|background|expertise in|with|of ; hands on "
       "experience|knowledge|expertise ; experienced in|with ; well "
       "versed ; versed in ; command of ; mastery of ; track record ; demonstrated|proven|ability "
       "ability|experience|to ; someone who|with ; "
       "your background|skills|toolbox|profile include|includes ; degree in"},
      {Cue::demand,
       "setzen wir voraus ; ist|sind pflicht ; pflicht ; erforderlich* ; notwendig* ; vorausgesetzt ; "
       "voraussetzung ; zwingend* "
       "erforderlich|notwendig|nötig? "
       "; ein muss ; unerlässlich ; wird|werden erwartet|vorausgesetzt|benötigt ; "
       "requis* ; exigé* ; obligatoire* ; indispensable|indispensables ; impératif|impérative* ; nécessaire* "
       "; demandé* ; "
       "requerid* ; imprescindible* ; obligatori* ; necesari* ; se requiere|exige|requieren|necesita ; "
       "indispensáve* ; essencial|essenciais ; obrigatóri* ; necessári* ; imprescindível ; exigid* ; é "
       "exigido ; "
       "gerekli* ; gerekmektedir|gerekir|gereklidir ; zorunlu* ; şart|şarttır ; beklenmektedir|bekleniyor ; "
       "aranmaktadır|aranır ; "
       "tələb olunur|edilir|olunan ; mütləq|mütləqdir ; vacib|vacibdir ; lazımdır ; zəruri|zəruridir ; "
       "обязательн* ; требуется|требуются ; необходим* ; нужен|нужна|нужно|нужны ; обов'язков* ; "
       "vereist|vereiste ; verplicht ; noodzakelijk ; een must ; nodig ; "
       "richiest* ; indispensabil* ; obbligatori* ; necessari* ; "
       "wymagan* ; konieczn* ; niezbędn* ; obowiązkow*"},
      {Cue::soft,
       "sehr? gute|fundierte|solide|tiefe|sichere|umfassende|ausgeprägte _2 kenntnisse|erfahrung|erfahrungen "
       "; kenntnisse in ; du hast|bringst|beherrschst|verfügst ; sie haben|bringen|verfügen ; sicherer "
       "umgang mit ; "
       "vous|tu maîtrisez|maîtrises|avez|as|connaissez ; maîtrise ; dominio de ; sólidos conocimientos ; "
       "domínio de ; уверенное|отличное|глубокое знание|владение|понимание ; ottima|buona conoscenza ; "
       "bardzo? dobra znajomość ; goede kennis ; təcrübəsi olmalıdır ; bilməlidir ; bilmək"},

      {Cue::refuse,
       "is|are|was|be|being|it's|that's not|never a|an|at|currently|actually|even|really|all? "
       "required|needed|necessary|mandatory|essential|expected|used|requirement|must|prerequisite|compulsory|"
       "important|relevant|needed|part|something|considered|obligatory|wanted|dealbreaker ; "
       "isn't|aren't|wasn't a|an|currently|actually|really? "
       "required|needed|necessary|mandatory|essential|expected|used|requirement|must|prerequisite|important|"
       "relevant|part|something|what|dealbreaker ; won't be required|needed|necessary|used|expected ; will "
       "not be required|needed|necessary|used|expected ; "
       "not a|an? "
       "required|needed|necessary|mandatory|essential|expected|used|requirement|must|prerequisite|compulsory|"
       "important|obligatory ; unnecessary ; not needed here ; no longer "
       "used|required|needed|necessary|relevant|supported ; irrelevant ; never required|needed|used|expected "
       "; not in use|scope ; out of scope ; no deal breaker ; dropped|abandoned|ditched it ; got rid of it ; "
       "deal breaker ; no must ; "
       "does|do not matter|count|apply ; doesn't|don't matter|count ; neither required|needed ; no "
       "prerequisite|requirement"},
      {Cue::refuse_open,
       "do|does|did|will|would|need|can|should|must not|never _2 "
       "use|using|need|require|expect|have|want|know|care|look|ask|work|include|involve|touch|support|write|"
       "accept|employ|rely|demand|be ; need not ; not need to? _2 ; needn't ; "
       "don't|doesn't|didn't|won't|wouldn't|shouldn't|can't|cannot|haven't|hasn't _2 "
       "use|using|need|require|expect|have|want|know|care|look|ask|work|include|involve|touch|support|write|"
       "rely|demand|worked|used|written|heard|be ; "
       "are|is|am|were|we're|it's|this not currently? "
       "looking|using|hiring|seeking|asking|expecting|interested|working|writing ; aren't|isn't|ain't "
       "currently? looking|using|hiring|seeking|asking|expecting|interested|working|writing ; not "
       "looking|using|hiring|seeking|asking|expecting|interested|working|writing ; "
       "no need for|of|to ; no|zero _3 "
       "experience|knowledge|background|exposure|expertise|familiarity|qualification|qualifications|skills|"
       "training in|with|of|as|on ; no "
       "prior|previous|formal|prerequisite|existing|specific|particular|hands|in ; without _2 "
       "experience|knowledge|need|needing|having|using|requiring|relying|knowing|touching|writing ; "
       "no longer use|using|need|require|work|working|support|write|run ; "
       "we|we've|have|just|recently|already moved|migrated|switched|transitioned|moving|migrating|shifted "
       "away|over? from|off ; moved|moving|moves|migrated|migrating|shifted|shifting away from|off ; "
       "get|got|getting rid of ; "
       "phased|phasing|phase out ; we|we've have? "
       "dropped|ditched|abandoned|retired|replaced|deprecated|sunset|removed ; never "
       "used|worked|touched|heard|seen|written|tried|coded|learned|built|done ; nothing to do with ; stay "
       "away from"},
      {Cue::no,
       "neither ; free of ; avoid ; instead of ; in place of ; rather than ; as opposed to ; in lieu of ; no "
       "; not ; not a|an|the|your|in|with|on|about ; without ; without a|an|any ; nor"},
      {Cue::refuse,
       "setzen wir nicht voraus ; nicht vorausgesetzt ; brauchst|musst|benötigst du nicht ; nicht|kein|keine "
       "zwingend|unbedingt? "
       "erforderlich|notwendig|nötig|vorausgesetzt|benötigt|voraussetzung|muss ; wird|werden|ist|sind nicht "
       "benötigt|verwendet|erforderlich|notwendig|nötig ; nicht verwendet|gebraucht ; "
       "n'est|ne|n'était|sont sont|est? pas requis*|exigé*|obligatoire*|nécessaire*|indispensable* ; pas "
       "obligatoire*|nécessaire*|requis*|exigé* ; "
       "no es|son necesari*|obligatori*|imprescindible*|requerid* ; no se "
       "requiere|requieren|exige|necesita|usa|utiliza ; no requerid* ; "
       "não é|são necessári*|obrigatóri*|exigid*|preciso ; não obrigatóri* ; "
       "gerekli|zorunlu|şart|gerek değil|değildir|yok|yoktur ; gerekmez|gerekmiyor|gerekmemektedir ; "
       "tələb olunmur|edilmir ; lazım|vacib|mütləq|zəruri|məcburi deyil|deyildir ; "
       "не требуется|требуются|обязательн*|нужен|нужна|нужно|нужны|необходим*|используем|понадобится ; "
       "необязательн* ; "
       "niet vereist|nodig|noodzakelijk|verplicht ; "
       "non è|sono richiest*|necessari*|obbligatori*|indispensabil* ; non richiest* ; "
       "nie jest|są wymagan*|konieczn*|niezbędn*|potrzebn* ; niewymagan*"},
      {Cue::refuse_open,
       "não exigimos|requeremos|pedimos ; no exigimos|requerimos|pedimos ; nous n'exigeons pas ; wir "
       "erwarten|verlangen kein|keine|keinen ; wir verwenden|nutzen|benutzen kein|keine|keinen|nicht ; nous "
       "n'utilisons pas ; no "
       "usamos|utilizamos|necesitas ; não usamos|utilizamos|precisa ; мы не используем ; sans|sin|sem "
       "avoir|necesidad|necessidade|besoin ; kullanmıyoruz ; istifadə etmirik ; wij|we gebruiken geen ; non "
       "usiamo|utilizziamo ; nie używamy"},
      {Cue::no,
       "kein|keine|keinen|keiner|keinerlei ; ohne ; pas de|d' ; sans ; sin ; sem ; geen ; zonder ; senza ; "
       "без ; bez"},

      {Cue::concession,
       "whether or not ; whether you've|you|you're ; regardless of|whether|how ; irrespective of ; even "
       "if|when ; no matter if|whether|what|how|which ; if you|you've don't|never|haven't|do|have not? _1 "
       "know|used|worked|have|tried|seen ; it|that doesn't matter if|whether|which ; don't|do not "
       "worry|panic if ; ganz? egal ob ; unabhängig davon ; peu importe ; no importa ; независимо от"},

      {Cue::duty,
       "you'll|you|you|we'll will? also? "
       "design|build|develop|implement|use|write|own|train|deploy|create|collaborate|partner|architect|"
       "maintain|optimize|analyze ; you'll|you will? also? be? closely? "
       "work|working|lead|drive|contribute|help|join|support|take|play|focus|apply|leverage ; we use|run ; "
       "we "
       "write|rely|code|deploy|build with|on|in|our|everything ; we "
       "primarily|mainly|mostly|heavily|currently use|write|run ; we're|we are? using ; "
       "our|the? tech|technology|current|data|ml|modern stack ; our stack ; stack "
       "is|includes|consists|spans|: ; "
       "technologies we use ; unser stack ; notre stack ; nuestro stack ; наш стек"},
      {Cue::stack,
       "built|written|coded|developed|implemented with|on|in|using|on|atop|upon|top ; runs|running|run|based "
       "on ; powered by ; our "
       "tools|tooling|toolset|technologies|languages|infrastructure|environment|services|backend|codebase|"
       "pipelines|systems|models"},

      {Cue::named,
       "our|its|their|whose|global|enterprise|many _3 "
       "customers|clients|users|investors|partners|backers|portfolio|competitors "
       "include|includes|including|like|such|are|: ; "
       "customers|clients|investors|partners|backers|users|competitors "
       "include|includes|including|like|such|: ; customers|clients|users|developers|teams|engineers from|at "
       "; "
       "trusted|used|backed|funded|loved|adopted|chosen|supported|owned by ; relied on|upon by ; by|at "
       "teams|engineers|developers|companies|leaders|people at|like ; founded|led|started|created|built by ; "
       "companies|brands|startups|enterprises|organizations|organisations|firms|giants|innovators|businesses "
       "such|like|including ; "
       "founder|founders|creator|creators|maker|makers|alumni|veterans|inventors|inventor|authors|author|"
       "maintainers|engineers|researchers|leaders|executives|people|team|folks|operators of|from|behind|at ; "
       "is|are|was? a|an|the? company|team|people|minds|startup|lab|developers|creators|makers|creator|maker "
       "behind|of ; competes|compete|competing with ; ex ; formerly ; previously|worked at ; "
       "we|we've|proudly also? partner|partnered|partners|integrate|integrated|compete with ; "
       "official|premier|certified|strategic|trusted|gold|technology partner|partners of|with ; "
       "acquired by ; team|founders|engineers|people|we come|comes|hail|hails|came from ; subsidiary of ; "
       "spun out|off of|from ; spin off|out of|from ; alternative|competitor|rival to|of ; our|the "
       "platform|product|software|app|solution|tool|api|technology|service _4 "
       "integrates|integrate|connects|connect|works|plugs|syncs|supports|sits|replaces|imports "
       "with|to|into|on? ;  part of the ; raised from ; as featured|seen in|on ; here at ; join|joining $"},
      {Cue::named_after,
       "is|are|were among|one|some? of? our|their|its _2 "
       "customers|clients|partners|investors|users|backers|competitors|customer|client|partner|investor|"
       "competitor ; trust us|our ; use|uses|rely|relies|depend|choose|chose on? us|our ; run|runs on us|our "
       "; is|are "
       "a|our valued|customer|client|investor|partner|competitor ; as "
       "customers|clients|investors|partners|users ; "
       "alumni|veterans|founders|executives ; back|backs|backed|invested|led us|in|our"},
      {Cue::maker,
       "is|was|are a|an|the|also? _6 "
       "company|platform|leader|leading|provider|startup|pioneer|world's|fastest|global|lab|organization|"
       "organisation|team|place|home|only|first|vendor|business|firm|bank|marketplace ; is|are "
       "building|creating|redefining|on|one|hiring|growing|expanding|transforming|reimagining|backed|trusted "
       "; "
       "is where ; "
       "builds|provides|offers|makes|develops|delivers|enables|empowers|believes|exists|serves|operates|"
       "brings|lets|allows|combines|unifies|unites|simplifies|connects|employs|recruits|gives|was|has _ ; "
       "helps "
       "companies|businesses|teams|organizations|people|customers|developers|enterprises|the|millions|"
       "thousands|data ; powers _ ; mission|platform|culture|values is"},
      {Cue::self,
       "equal opportunity|opportunities employer ; equal employment opportunity ; affirmative action ; "
       "without regard to ; regardless of race|gender|age|color|religion ; protected veteran ; sexual "
       "orientation ; reasonable accommodation|accommodations ; national origin ; # k match|plan|matching ; "
       "dental ; parental leave ; paid time off ; # ( k ) ; health insurance ; base|annual salary|pay "
       "range|is ; salary|compensation|pay range ; "
       "stock options ; learning|education|training|conference budget|stipend|allowance ; tuition "
       "reimbursement ; we|we'll|company pay|cover|sponsor|offer|provide|reimburse _6 "
       "budget|courses|course|certification|certifications|stipend|subscription|license|lessons|classes|"
       "discount ; "
       "we|we're are? a|an|the _5 "
       "company|startup|provider|consultancy|agency|lab|firm|organization|leader|platform|marketplace|bank ; "
       "mission|vision is to ; our mission|vision|purpose is|:|to ; founding team has|have|is ; our "
       "founders|founder ; we were|was founded ; founded|headquartered|established in ; our "
       "platform|product|products|software|solution|solutions|app|customers|clients "
       "helps|help|enables|enable|allows|allow|lets|let|empowers|automates|brings|combines|gives|makes|"
       "provides|delivers|turns|connects|is|are|use|uses|rely|can ; "
       "we've|we have raised ; series a|b|c|d|e ; we help|empower|enable _4 "
       "companies|businesses|teams|organizations|people|customers|developers|enterprises|clients ; "
       "the|world's|a leading|first|largest|fastest|only _3 provider|platform|company ; we are|we're on a "
       "mission ; industry leader"},

      {Cue::turn,
       "but ; however ; while ; whereas ; although ; though ; yet ; instead ; otherwise ; except ; aber ; "
       "jedoch ; sondern ; mais ; pero ; mas ; porém ; но ; а ; однако ; fakat ; ancak ; ama ; lakin ; amma "
       "; maar ; ma ; però ; ale ; sino"},
      {Cue::pronoun,
       "it ; them ; these ; those ; this ; both ; one|all|any|either of ; that ; either ; they ; which ; "
       "none ; neither"},
      {Cue::seek, "looking|searching|seeking for ; we seek ; seeking a|an ; in search of"},
      {Cue::item,
       "experience ; familiarity ; familiar ; knowledge ; exposure ; understanding ; proficiency ; "
       "background ; ability ; hands ; working ; prior ; previous ; some ; strong ; solid ; deep ; good ; "
       "excellent ; basic"},
  };
  return rows;
}

}  // namespace radar::extract
