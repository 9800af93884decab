"""Frequent German, Austrian and Swiss family names that the lexicon lacks or holds for everyday words."""

from __future__ import annotations

from dialogs.utterance.language import words

FAMILIES = words(
    """
    achermann albers ammann andresen arnold auer aumann bachmann baier baltes bartel bartels barth bauermann
    baumann baumgartner baumgärtner beckmann behrendt behrens bender benner berger bergmann bernhard biedermann
    bischoff blaschke blumenthal bode bohm bohn bolt borchert brandl brandstetter brandt braunschweig breuer
    brinkmann brodersen brunner bruns bucher buchner budde burgstaller böhm böhme böttcher bühler büttner cordes
    czerny dahm danner daub deppe dietrich dietz dittrich dombrowski drescher dreyer dörfler döring ebner eckert
    eckhardt eder egger ehlers eichhorn eichinger eigner engelhardt erdmann ertl esser ewald faber falkner
    fassbender feldmann fellner fiedler fleischhauer franke frey friedl friedrich fritsch fritz fröhlich
    fuhrmann förster gabriel gassner gebhardt geiger geisler geißler gerlach gfeller giese goetz gottschalk
    graber grabner grimm grossmann gruber gräf gröger grünwald gutmann gärtner göbel götz günther haag haas
    haberl hackl hafner hagemann hagen hager hahne haider hamann hansen harder harms hartl hartmann hartung
    haslinger hauer hauff haug hauser hausmann heck heckmann heider heidrich heinemann heinrich heinze heinzmann
    hellmann hengst henke hennig hentschel hering hermann herrmann hess hesse heuer heyer hiller hinz hirt
    hochreiter hofer hoffmann hofmann hofstätter holzinger holzmann hoppe huber hummel hunziker höfer höhn hölzl
    hübner hüther imhof jacobi jaeger jahn jahnke jansen janssen john jost jäckel jürgens kahl kaminski kappel
    kaufmann kellner kessler kiefer kilian kirchhoff kistler klausner kleinert klemm klose knapp knoll kobler
    kolb koller konrad kowalski kramer kranz krause krauss kremer kreutzer kronberger kruse krämer kröger kröll
    krüger kunz kunze kälin köhler körner köster kübler küng küster lackner landolt lechner lehmann lehner
    leitner lenz leonhardt leuenberger lindemann lindner lippert lohmann lorenz ludwig lutz löffler lüders
    lüttke mader maier mangold marquardt martens marti mattes matthes mayr mayrhofer meissner meißner menzel
    merkel merz metz meyer meyerhofer michel mittermaier mittermeier mohr moll moritz moser möller mühlbauer
    müllner münch nadler naumann neubauer neuhaus neuner nickel niedermayer niemann nitsche noll nowak
    nussbaumer nöthen oberhuber obermaier obermeier obermüller odermatt oertel ortner ott otte pape pauli
    paulsen petermann peters petersen petzold pfaff pfister pichler pieper plank pohl popp preiss preuß pöschl
    rademacher rathke rauscher rehm reichel reichert reimann reimer reinhardt reinhold reiser reisinger
    reitinger renz reuter riedl riedmann rieger ries rohde roth rothe rudolph ruf rupp röder rösch rösler sachs
    sailer sander sauter schaller schenk scherrer schiller schilling schindler schlüter schmid schmidl schmitz
    schneeberger scholl scholz schott schrader schramm schreier schreiner schröder schröter schubert schuhmann
    schuler schulte schulze schumacher schumann schwaiger schweitzer schäfer schönfeld schöpf schüller schütte
    seeger seibert seidel seidl seifert senn siebert siegert simonis singer sommerfeld sonnenberg späth spörri
    stadler stahlmann stangl steffen steinbach steiner steinmann stelzer stocker storz strasser straßer strobl
    stucki studer stöckl stöhr suter sutter szymanski tanner theis thiel thiele thoma thomann thomsen tiedemann
    traub trautmann treiber uhl uhlig ullmann unterberger vetsch vetter villiger vogl volk vollmer vonlanthen
    voss vögele wachter wagenknecht wagner waldmann walther walz weber weidner weigel weigl weinberger weiner
    weinert weller wendt wenzel wessel westphal wetzel wieland wieser wiesinger wiesner wilke wimmer windisch
    winkelmann wirtz witt wittig wittmann wolfert wulf wyss zach zahner zeller zemp zgraggen ziegler ziemer
    zimmerli zimmermann zinn zollinger zumsteg zwick zöller
    """
)
