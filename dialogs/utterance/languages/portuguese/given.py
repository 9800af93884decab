"""Given names of Brazil, Portugal and Africa that the lexicon's list of names lacks."""

from __future__ import annotations

from dialogs.utterance.language import words

GIVEN = words(
    """
    abílio adailton adalberto adalgisa adão adelaide adelino adelson ademar ademir adenilson adilson adolfo
    adriano afonso agenor agnaldo agostinho aguinaldo aílton alaíde albano alberto alcides alcione aldair aldo
    alessandra alessandro aline alisson almir almiro aloísio altair álvaro alzira amadeu amália amanda amarildo
    amélia américo ana anabela ananias anderson andréa andreia andresa anelise ângela ângelo aninha anita antônia antônio
    aparecida aparecido ariane arlete arlindo armindo arnaldo artur augusto aurélia aurélio
    baltazar beatriz belmiro benedita benedito benício bento bernardo bertoldo bianca brenda breno bruna bruno
    caetano caio camila camile cândida cândido carina carla carlota carmo cássia cássio catarina cecília celeste
    célia célio celso césar cibele cícero cida cínthia cíntia clarice claudemir cláudia claudinei cláudio clayton
    cleber cleide cleiton cleusa clodoaldo clotilde conceição constança creuza cristiana cristiane
    cristiano cristóvão custódio dagoberto dalila dalva damião dandara danilo darlene davi débora dedé deise
    delfim denílson denise deolinda diogo dirceu djalma domingas dora doralice dorival duarte dulce
    edgar edilson edite edivaldo edmilson edmundo edna edson eduarda eduardo edvaldo efigénia elaine elcio
    elenice eliana eliane elias eliete elisa elisabete eliseu elisete elísio eloá eloísa elton elvira emanuel emanuele
    emília emílio enzo érica érico erivaldo ermelinda ernesto esmeralda estefânia estela ester etelvina eugénia
    eugênio eulália eunice eva evaldo evando evandro evangelista everaldo everton ezequiel fabiana fabiano fábio
    fabíola fabrícia fabrício fátima faustino fausto felícia felipe félix fernanda fernando filipa filipe filomena
    firmino flávia flávio florbela florência florindo francisca francisco frederico gabriela gaspar gaudêncio
    genésio genivaldo genoveva geovana geraldo germano getúlio gilberto gilmar gilson gisela gisele giselle gláucia
    gláucio godofredo gonçalo graciete graciliano graziela gregório guido guilherme guilhermina
    gustavo hélder helena hélio heloísa henrique henriqueta hercílio hermano hermínia hermínio hilário hilda
    horácio hortênsia hugo humberto iago iara ícaro idalina ilda ildefonso inácio inês inocência iolanda iracema
    irene isabel isadora isaura ismael itamar ivan ivani ivete ivo ivone jaciara jacinta jacinto jackson jadir
    jailson jaime jair janaína jandira janete januário jaqueline jéssica jhonatan joana joão joãozinho joaquim
    joaquina jocelino joel joelma jonas jonathan jordana jorge jorgina josé josefa josefina josiane josué jovino
    juarez juca judite júlia juliana juliano júlio juraci jurandir jussara juvenal karina kauã kauê keila kelly
    lair laís larissa laudelina laura lauro lavínia leandra leandro leda leila leocádia leonardo leonor leopoldo
    letícia lídia lígia lília lílian lino lívia lorena lourdes lourenço lourival luan luana lucas lúcia luciana
    luciano lucília lúcio lucinda ludmila ludovina luís luísa luiz luiza lurdes luzia mabel mafalda magali
    magda maicon maiara maísa manoel manuel manuela marcelo márcia márcio marcos margarete margarida mariano
    maria mariana marieta marilda marilene marília marilza mariza mário marisa marlene marli marlon marluce
    mateus matheus matias matilde maurício mauro maycon mayara mayra micaela miguel milena milton mirela miriam
    moacir moisés mônica mónica murilo nádia natália natalino nayara neide nélia nelson nestor
    neusa neuza nélio nicanor nilda nilton nilza nívea noé noeli noélia noémia norberto núbia nuno octávio odair
    odete ofélia olavo olga olímpio olinda olívia onofre orlando osmar osvaldo otávio otília ozias palmira paloma
    patrícia paula paulina paulinha paulino paulo pedro perpétua plínio poliana priscila prudência
    quintino quitéria rafa rafael rafaela raíssa ramiro ramon raquel raul rayane rayssa rebeca regiane regina
    reginaldo reinaldo renan renata renato ricardo rita ritinha roberta roberto rodolfo rodrigo rogéria rogério
    romana romeu romilda romualdo ronaldo rosália rosalina rosana rosane rosângela roseli rosemeire rosilene
    rosinda ruan rúben rui rute ruy sabrina salete salomão salomé samara samuel sandra sandro santiago saulo
    sebastiana sebastião selma sérgio severino shirlei sidnei sidônio sílvia silvana silvano silvério silvestre
    sílvio simão simone sofia solange sônia sónia sueli suelen suellen susana suzana tadeu taís tainá tainara
    talita tamires tânia tarcísio tatiana tatiane telma teodora teodoro teotónio terêncio teresa teresinha
    tereza terezinha thaís thaísa thales thalita thamires thiago tiago tibério tomás tomé toninho torquato
    tozé ubaldo ubiratan ulisses umbelina úrsula valdemar valdir valdirene valdo valentim valéria
    valério valmir vânia vanda vanderlei vandré vanessa vasco venâncio vera vicência vicente vilma vinícius
    virgílio virgínia vitor vitória vivaldo viviane vladimir wagner waldemar wallace walmir walter wanda wando
    wanderlei wanderleia wanessa washington welington wellington wesley weverton willian wilma wilson
    xavier yago yara yasmin yolanda yuri zaida zé zeca zélia zenaide zeferino zezinho zilda zilma zoraide zuleica zulmira
    amílcar kalunga mondlane nkechi kwame
    """
)
