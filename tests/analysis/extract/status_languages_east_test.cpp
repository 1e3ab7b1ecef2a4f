// What sentences in Slavic and Turkic languages ask, wish and refuse, and what they tell of the employer.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/extract/rules.h"

using namespace radar::extract_tests;

TEST_CASE("statuses in Russian") {
  check_each(required, {"Без знания Kafka мы кандидатов не рассматриваем.",
                        "Кандидаты без опыта с Kafka не рассматриваются.",
                        "Кандидат должен отлично знать Kafka.",
                        "Вы должны уверенно владеть Kafka.",
                        "Необходимо знать Kafka.",
                        "Обязателен опыт работы с Kafka.",
                        "Вы пишете на Kafka больше трёх лет.",
                        "У вас за плечами не менее трёх лет с Kafka.",
                        "Ты отлично разбираешься в Kafka.",
                        "Мы ищем инженера, который хорошо знает Kafka.",
                        "Важно глубокое понимание Kafka.",
                        "Ждём от вас уверенного владения Kafka.",
                        "Знание Kafka является обязательным требованием.",
                        "Без Kafka в нашей работе никуда.",
                        "От трёх лет коммерческого опыта с Kafka.",
                        "Вы не представляете свою работу без Kafka.",
                        "Умеете готовить Kafka.",
                        "Опыт работы с Kafka от двух лет.",
                        "Нужен человек, который знает Kafka.",
                        "Отличное знание Kafka.",
                        "Свободно владеете Kafka.",
                        "Вы имеете опыт разработки на Kafka.",
                        "Ищем того, кто уверенно работает с Kafka.",
                        "Kafka — ваш основной инструмент.",
                        "Требования: уверенное знание Kafka.",
                        "Нам важно, чтобы вы знали Kafka.",
                        "У вас есть опыт с Kafka."});
  check_each(preferred, {"Будет здорово, если вы работали с Kafka.",
                         "Круто, если ты знаешь Kafka.",
                         "В идеале вы работали с Kafka.",
                         "Опыт с Kafka будет вашим преимуществом.",
                         "При прочих равных предпочтение отдадим тем, кто знает Kafka.",
                         "Знание Kafka не обязательно, но будет плюсом.",
                         "Приятным бонусом станет опыт с Kafka.",
                         "Если вы ещё и знаете Kafka, совсем хорошо.",
                         "Знание Kafka лишним не будет.",
                         "Преимущество имеют кандидаты с опытом Kafka.",
                         "Здорово, если есть опыт с Kafka.",
                         "Если знаете Kafka, это большой плюс.",
                         "Плюсом будет опыт с Kafka.",
                         "Опыт с Kafka приветствуется.",
                         "Было бы неплохо знать Kafka.",
                         "Знакомство с Kafka пригодится.",
                         "Дополнительным плюсом станет Kafka.",
                         "Мы обрадуемся, если вы знаете Kafka.",
                         "Хорошо, если вы пробовали Kafka.",
                         "Знание Kafka даст вам преимущество."});
  check_each(mentioned,
             {"Вы будете разрабатывать сервисы на Kafka.", "Мы используем Kafka и Flink.",
              "Наши сервисы написаны на Kafka.", "Вы будете работать с Kafka.", "Вы научитесь Kafka.",
              "Наш стек: Kafka, Flink.", "Задачи: поддержка и развитие кластера Kafka.",
              "Вы будете развивать платформу на базе Kafka.",
              "Обязанности: поддержка Kafka, настройка Flink.", "Мы пишем на Kafka и Flink.",
              "Наш бэкенд построен на Kafka.", "Вам предстоит мигрировать данные в Kafka.",
              "Будем вместе внедрять Kafka.", "Команда работает с Kafka каждый день.",
              "В проекте используется Kafka.", "Мы научим вас работать с Kafka."});
  check_each(negated, {"Опыт с Kafka не требуется.",
                       "Знать Kafka не обязательно.",
                       "Kafka у нас не используется.",
                       "Мы давно отказались от Kafka.",
                       "Мы ушли от Kafka пару лет назад.",
                       "Никакого Kafka.",
                       "У нас нет Kafka.",
                       "На Kafka мы больше не пишем.",
                       "Ни Kafka, ни Flink не нужны.",
                       "Не страшно, если вы никогда не работали с Kafka.",
                       "Если вы не знаете Kafka, ничего страшного.",
                       "Никто не требует от вас знания Kafka.",
                       "Забудьте про Kafka.",
                       "Kafka остался в прошлом.",
                       "Вам не придётся писать на Kafka.",
                       "Kafka знать не нужно.",
                       "Опыт с Kafka нам не важен.",
                       "Мы не ищем специалистов по Kafka.",
                       "Kafka мы не используем.",
                       "Kafka в проекте нет.",
                       "Мы перестали использовать Kafka.",
                       "Про Kafka можно забыть.",
                       "От Kafka мы давно отказались.",
                       "Не нужно знать Kafka.",
                       "Kafka вам не понадобится."});
  check_each(
      employer,
      {"Наши клиенты используют Kafka.", "Мы официальный партнёр Kafka.",
       "Наша компания внедряет Kafka в банках.", "Мы помогаем компаниям внедрять Kafka.",
       "Наши инженеры имеют сертификаты Kafka.", "Мы интегратор Kafka с двадцатилетним опытом.",
       "Мы помогаем банкам внедрять Kafka.", "Наша компания специализируется на Kafka.",
       "Среди наших клиентов компании, которые работают с Kafka.", "Основатели компании создали Kafka.",
       "Мы продаём решения на базе Kafka для ритейла.", "Наша команда объединяет экспертов по Kafka."});
  check_all({
      {"Нужен опыт с Kafka, а знание Docker станет плюсом.", {{"Kafka", required}, {"Docker", preferred}}},
      {"Мы заменили Kafka на Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Мы перешли с Kafka на Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Вместо Kafka мы используем Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Kafka не нужен, а вот Docker обязателен.", {{"Kafka", negated}, {"Docker", required}}},
      {"Раньше был Kafka, теперь Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Мы ушли с Kafka на Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
  });
}

TEST_CASE("statuses in Ukrainian") {
  check_each(required,
             {"Маєте досвід роботи з Kafka.", "Досвід роботи з Kafka від трьох років.",
              "Обов'язкове знання Kafka.", "Потрібен досвід роботи з Kafka.", "Ви повинні добре знати Kafka.",
              "Шукаємо фахівця, який володіє Kafka.", "Ти впевнено працюєш з Kafka.",
              "Без досвіду з Kafka не розглядаємо.", "Необхідні глибокі знання Kafka.",
              "Знання Kafka є обов'язковим.", "Ми вимагаємо впевненого володіння Kafka.",
              "Ти вільно володієш Kafka.", "Вимоги: Kafka.", "Від тебе очікуємо знання Kafka.",
              "Ти вже працював з Kafka у продакшені.", "Не обійтися без Kafka.",
              "Kafka знаєш як свої п'ять пальців."});
  check_each(preferred,
             {"Буде плюсом досвід з Kafka.", "Знання Kafka буде перевагою.", "Бажано знати Kafka.",
              "Було б чудово, якщо ви працювали з Kafka.", "В ідеалі ви знаєте Kafka.",
              "Перевагу надамо кандидатам з досвідом Kafka.", "Якщо ви знаєте Kafka, це буде плюсом.",
              "Вітається досвід з Kafka.", "Плюсом буде знання Kafka.", "Буде круто, якщо ти знаєш Kafka.",
              "Знання Kafka стане перевагою.", "Ми зрадіємо, якщо ти знаєш Kafka.",
              "Добре, якщо маєш досвід з Kafka."});
  check_each(mentioned, {"Ви будете працювати з Kafka.", "Ми використовуємо Kafka та Flink.",
                         "Наші сервіси написані на Kafka.", "Ти будеш розвивати платформу на Kafka.",
                         "Наша команда працює з Kafka.", "У проєкті використовується Kafka.",
                         "Обов'язки: підтримка Kafka.", "Ми навчимо тебе Kafka."});
  check_each(negated,
             {"Знання Kafka не потрібне.", "Знати Kafka не обов'язково.", "Ми не використовуємо Kafka.",
              "Ми відмовилися від Kafka.", "Жодного Kafka.", "Kafka у нас не використовується.",
              "Ні Kafka, ні Flink не потрібні.", "Не страшно, якщо ви ніколи не працювали з Kafka.",
              "Kafka не знадобиться.", "Kafka ми не використовуємо.", "Тобі не потрібно знати Kafka.",
              "Ніхто не вимагає Kafka.", "Забудь про Kafka.", "Якщо не знаєш Kafka, нічого страшного."});
  check_each(employer, {"Наші клієнти використовують Kafka.", "Ми допомагаємо компаніям впроваджувати Kafka.",
                        "Ми допомагаємо банкам впроваджувати Kafka.", "Наші засновники створили Kafka."});
  check_all({
      {"Ми замінили Kafka на Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Ми перейшли з Kafka на Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Замість Kafka ми використовуємо Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
  });
}

TEST_CASE("statuses in Polish") {
  check_each(
      required,
      {"Wymagana bardzo dobra znajomość Kafka.", "Masz co najmniej trzy lata doświadczenia z Kafka.",
       "Biegle posługujesz się Kafka.", "Szukamy osoby, która zna Kafka.",
       "Kandydat powinien dobrze znać Kafka.", "Oczekujemy praktycznej znajomości Kafka.",
       "Bez znajomości Kafka ani rusz.", "Znajomość Kafka jest niezbędna.",
       "Programujesz w Kafka od kilku lat.", "Świetnie znasz Kafka.", "Od kilku lat pracujesz z Kafka.",
       "Niezbędne jest doświadczenie z Kafka.", "Kafka nie ma przed tobą tajemnic.",
       "Potrzebujemy kogoś, kto zna Kafka.", "Wymagania: Kafka.", "Warunkiem jest znajomość Kafka."});
  check_each(preferred,
             {"Znajomość Kafka będzie dodatkowym atutem.", "Mile widziane doświadczenie z Kafka.",
              "Fajnie, jeśli znasz Kafka.", "Super, jeśli miałeś okazję używać Kafka.",
              "Pierwszeństwo mają osoby ze znajomością Kafka.", "Jeśli znasz Kafka, tym lepiej.",
              "Kafka nie jest wymagany, ale będzie plusem.", "Najlepiej, jeśli pracowałeś z Kafka.",
              "Dużym plusem będzie znajomość Kafka.", "Będzie nam miło, jeśli znasz Kafka.",
              "Znajomość Kafka mile widziana.", "Jeśli dodatkowo znasz Kafka, to świetnie.",
              "Plus za doświadczenie z Kafka.", "Docenimy znajomość Kafka."});
  check_each(mentioned, {"Będziesz pracować z Kafka.", "Używamy Kafka i Flink.",
                         "Będziesz tworzyć usługi w Kafka.", "Będziesz rozwijać platformę opartą na Kafka.",
                         "Nasz zespół pracuje z Kafka.", "W projekcie wykorzystujemy Kafka.",
                         "Twoje zadania: utrzymanie Kafka.", "Nauczymy cię Kafka."});
  check_each(negated,
             {"Znajomość Kafka nie jest wymagana.", "Nie wymagamy znajomości Kafka.", "Nie używamy Kafka.",
              "Nie musisz znać Kafka.", "Zrezygnowaliśmy z Kafka.", "Ani Kafka, ani Flink nie są potrzebne.",
              "Nie szkodzi, jeśli nigdy nie pracowałeś z Kafka.", "Jeśli nie znasz Kafka, to nie problem.",
              "Nikt tu nie używa Kafka.", "Żadnego Kafka.", "Kafka nie jest potrzebny.",
              "Nie oczekujemy doświadczenia z Kafka.", "U nas nie ma Kafka.", "Z Kafka już nie korzystamy.",
              "Pożegnaliśmy się z Kafka.", "Bez obaw, jeśli nie znasz Kafka."});
  check_each(employer, {"Nasi klienci używają Kafka.", "Pomagamy firmom wdrażać Kafka.",
                        "Jesteśmy firmą specjalizującą się w Kafka.", "Nasi założyciele stworzyli Kafka.",
                        "Wspieramy banki we wdrażaniu Kafka."});
  check_all({
      {"Zastąpiliśmy Kafka przez Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Przeszliśmy z Kafka na Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Zamiast Kafka używamy Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
  });
}

TEST_CASE("statuses in Turkish") {
  check_each(required,
             {"Kafka bilgisi şarttır.", "İyi derecede Kafka bilmelisiniz.",
              "Kafka konusunda deneyimli olmanız gerekir.", "Kafka ile en az 3 yıl deneyim.",
              "Kafka tecrübesi olmalıdır.", "Kafka deneyimi olan ekip arkadaşları arıyoruz.",
              "Kafka bilmeyen adayları değerlendirmiyoruz.", "Adayların Kafka bilmesi beklenir.",
              "Kafka olmadan bu iş yürümez.", "Kafka konusuna hakimsin.", "Kafka konusunda uzman olmalısın.",
              "Kafka kullanabilen bir arkadaş arıyoruz.", "En az iki yıl Kafka deneyimin olmalı.",
              "Kafka olmazsa olmaz.", "Adaylarımızdan Kafka bilmelerini bekliyoruz.",
              "Kafka bilgisine sahip olmanız gerekmektedir."});
  check_each(preferred, {"Kafka bilgisi tercih sebebidir.", "Tercihen Kafka bilen.",
                         "Kafka biliyorsan çok seviniriz.", "Kafka deneyimi artı puan kazandırır.",
                         "Kafka bilmen avantaj olur.", "Kafka tecrübesi olan adaylara öncelik verilir.",
                         "Şart değil ama Kafka bilirsen güzel olur.", "Kafka bilenler bir adım önde olacak.",
                         "Kafka bilmen bizi mutlu eder.", "Kafka deneyimin varsa harika.",
                         "Varsa Kafka deneyimi artıdır.", "Kafka bilgisi ekstra puan kazandırır."});
  check_each(mentioned, {"Ekibimizde Kafka kullanıyoruz.", "Kafka ile servisler geliştireceksin.",
                         "Altyapımız Kafka üzerinde çalışıyor.", "Burada Kafka öğreneceksin.",
                         "Kafka ve Flink ile çalışacaksın.", "Kafka tabanlı servisleri geliştireceksin.",
                         "Ekibimiz Kafka ile çalışıyor.", "Görevlerin: Kafka kümelerini yönetmek.",
                         "Projelerimizde Kafka ve Flink kullanılıyor.", "Sana Kafka öğreteceğiz."});
  check_each(negated,
             {"Kafka bilgisi gerekli değildir.", "Kafka bilmek zorunda değilsin.", "Kafka kullanmıyoruz.",
              "Artık Kafka kullanmıyoruz.", "Kafka kullanmayı bıraktık.", "Kafka bilgisi aranmıyor.",
              "Kafka bilmiyorsan sorun değil.", "Daha önce Kafka kullanmadıysan dert etme.",
              "Ne Kafka ne de Flink kullanıyoruz.", "Kafka bizim için önemli değil.",
              "Kimse burada Kafka kullanmıyor.", "Kafka ile vedalaştık, geride bıraktık.",
              "Kafka bilmene gerek yok.", "Kafka ile işimiz yok.", "Kafka deneyimi beklemiyoruz.",
              "Kafka devri bizde kapandı.", "Kafka bilmemen sorun değil.",
              "Projelerimizde Kafka kullanılmıyor.", "Kafka kullanmaktan vazgeçtik."});
  check_each(employer, {"Müşterilerimiz Kafka kullanıyor.", "Kafka resmi iş ortağıyız.",
                        "Şirketimiz Kafka alanında danışmanlık hizmeti sunmaktadır.",
                        "Şirketimiz bankalara Kafka danışmanlığı veriyor.",
                        "Kurucularımız Kafka projesinin mimarlarıdır."});
  check_all({
      {"Kafka yerine Docker kullanıyoruz.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Kafka yerine Docker tercih ettik.", {{"Kafka", negated}, {"Docker", mentioned}}},
  });
}

TEST_CASE("statuses in Azerbaijani") {
  check_each(required,
             {"Kafka biliyi mütləqdir.", "Namizəd Kafka bilməlidir.", "Kafka ilə iş təcrübəsi tələb olunur.",
              "Kafka üzrə ən azı 3 il təcrübə.", "Kafka bilməyənlər müraciət etməsin.",
              "Kafka bilən mütəxəssis axtarırıq.", "Kafka ilə işləmək bacarığı vacibdir.",
              "Kafka üzrə təcrübəniz olmalıdır.", "Kafka olmadan bu işdə keçinmək mümkün deyil.",
              "Kafka ilə işləmə təcrübəsi vacibdir.", "Kafka biliklərinə malik olmalısınız.",
              "Səndən Kafka bilməyi gözləyirik.", "Kafka üzrə ən azı iki il iş təcrübəsi.",
              "Kafka bilən namizədlər axtarırıq."});
  check_each(preferred, {"Kafka biliyi üstünlükdür.", "Kafka bilsəniz, yaxşı olar.",
                         "Kafka təcrübəsi olan namizədlərə üstünlük veriləcək.",
                         "Kafka bilmək əlavə üstünlük sayılır.", "Kafka bilirsinizsə, çox sevinərik.",
                         "Arzuolunan: Kafka.", "Kafka şərt deyil, amma yaxşı olardı.",
                         "Kafka bilmək müsbət qiymətləndirilir.", "Kafka bilənlərə üstünlük verilir.",
                         "Kafka ilə tanışsansa, əladır.", "Kafka təcrübən varsa, yaxşı olar."});
  check_each(mentioned, {"Biz Kafka istifadə edirik.", "Kafka ilə işləyəcəksiniz.",
                         "Kafka və Flink üzərində xidmətlər quracaqsan.", "Burada Kafka öyrənəcəksən.",
                         "Komandamız Kafka ilə işləyir.", "Layihədə Kafka istifadə olunur.",
                         "Sən Kafka əsasında servislər yazacaqsan.",
                         "Vəzifələr: Kafka klasterlərinin idarə edilməsi.", "Sənə Kafka öyrədəcəyik."});
  check_each(negated, {"Kafka biliyi tələb olunmur.", "Kafka bilmək vacib deyil.", "Kafka istifadə etmirik.",
                       "Biz Kafka işlətmirik.", "Kafka texnologiyasından imtina etdik.",
                       "Kafka bilmirsinizsə, problem deyil.", "Nə Kafka, nə də Flink istifadə edirik.",
                       "Heç kim Kafka işlətmir.", "Kafka bilməyə ehtiyac yoxdur.", "Kafka bilməsən də olar.",
                       "Biz artıq Kafka istifadə etmirik.", "Kafka bizə lazım deyil.",
                       "Layihələrimizdə Kafka istifadə olunmur."});
  check_each(employer, {"Müştərilərimiz Kafka istifadə edir.", "Kafka şirkətinin rəsmi tərəfdaşıyıq.",
                        "Şirkətimiz Kafka üzrə təlimlər təşkil edir.",
                        "Təsisçilərimiz Kafka layihəsinin müəllifləridir."});
  check_all({
      {"Kafka əvəzinə Docker istifadə edirik.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Kafka yerinə Docker seçdik.", {{"Kafka", negated}, {"Docker", mentioned}}},
  });
}
