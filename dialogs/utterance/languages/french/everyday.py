"""Everyday French words that are names, so that a lower-case name stands out among them."""

from __future__ import annotations

from dialogs.utterance.language import words

_WORDS = words(
    """
    novembre manager octobre connecter décembre dont pays humain mot arrière alertes suivis check aimerais rejoint avoir fille
    orthographe reviens licence licences entité écran oeil casse sers midi genre pis devait correspond résolu clavier
    surveillance refais refaites retest locale réorganisation roule affichage exige exigent chargeur acheter abonnements frais
    dépend coordonnées connecte connectent connecté connectée connectés désactivation cloche inexistant inexistante ton arrêt
    vérification ouverture adjointe adjoint née casque page vide suit suivi retourne accéder transmets portable haute
    impatiente souhaiterais invisible renvoie voisine voisin prédécesseur effective suffit approvisionnement traitement preter
    jette coût périmées opérations tiens repart cantine attendent nomination rachat ombre chargement carnet inchangé inchangée
    inchangées accents localisation mettent décédé verrouillé essais voiture second désespérément générés inexact rayon clôture
    partira bizarre permets obtienne atelier rafraîchi frappe naissance juin juillet janvier février août septembre avril
    fermeture adresser apprendre souris parental café constate qualité tronqué apparaisse marital emplacement dépends départs
    essai jeter équipière équipier évolution trompé dispose disposent inadmissible dedans visibles bosser échoué abouti possède
    fantôme obsolètes erronées notification jus inutile soumets soumettez remets mains rejoue rafraîchis rafraîchir exécution
    infiniment gentil nickel exemples repartons reprends reprenons changeons mange imprimer apparais immédiat écris inquiète
    appeler réclame réclament recherche promis jusque puissent fassent sachant afin auprès chaque puisque tandis cependant
    néanmoins plutôt quasiment ensuite enfin voici voilà parfois sitôt aussitôt lorsque quelconque lequel laquelle auxquels
    duquel desquels celui-ci celle-ci ceux-ci là-bas jusqu'ici quelqu'une autrui certes
    a abord absence absent absente absents accord accueil accès achat achats actif actifs action
    active actives activité actuel actuelle actuellement administrateur administratif adresse
    adresses affectation affecté affectée afin agence agent agents ah ai aide aie aient ailleurs
    ainsi ait alerte allait aller allez allô alors alternance alternant alternante ami amie an
    analyste ancien ancienne anciennement anciennes anciens ane animateur annuaire année années ans
    anomalie antenne appel appels appli application applications apprentie apprenti apprentissage
    après arrivant arrivante arrivants arrivée arrivées as assez assistance assistant assistante
    astreinte attendant attente attention attribut attributs au aucun aucune aucunement audit
    aujourd aujourd'hui auparavant auprès auquel aura aurai aurais aurait aurez aussi aussitôt
    autant automatique automatiquement autour autre autrement autres aux auxiliaire avaient avais
    avait avance avancement avant avec avenir avez avis avons ayant badge bah ban bas base
    bâtiment beau beaucoup bébé ben besoin bien bientôt bilan bis bisous blanc bloc blocage
    boîte boîtes bon bonjour bonne bonnes bons bonsoir bord bordel bosse bot bouge boulot bout
    bref bug bugs bulletin bureau bureaux but c' ça cabinet cadre caisse calendrier canal candidat
    candidate car carrière carte cas catégorie cause ce ceci cela celle celles celui centre certain
    certaine certainement certaines certains ces cesse cet cette ceux chacun changement changements
    chaque charge chargé chargée chat chaud chaude chef cheffe cher chère chers chez chiffre chose
    choses ci ciao cible cinq clairement clé client clients cloud code codes coin colis collab
    collaborateur collaborateurs collaboratrice collègue collègues combien comm comme commande comment
    commentaire commercial commerciale communication compagnie complet complète complètement
    comportement compris compta comptabilité comptable compte comptes concernant conformément congé
    congés connecteur connexion conseil conseiller conseillère conséquence consultant consultante
    contact contacts contraire contrairement contrat contre contrôle contrôleur convention copain
    copie cordial cordialement correct correction corrections correctement cote côté coucou coup
    courant courrier cours court couts coûts création crois croit cycle cycles d' dans date dates
    davantage ddl de début décès décision défaut dehors déjà délai délais demain demande demandes demandeur
    demi déménagement départ départements département dépôt depuis dernier dernière dernièrement dernières
    derniers derrière des dès désolé désolée désormais dessous dessus détail détails deux deuxième
    devant devenu devenue devez devient devrai devraient devrais devrait devront diagnostic
    diantre différent différente différence dimanche dire directement directeur direction directrice
    dirh dis disparu disparue disparition disponible distance dit division dix doc docteur document
    documents dois doit doivent domaine dommage don donc donné donnée données dont dossier dossiers
    doublon doublons doute droit droits drh drôle dsi du dû due dur durant durée dysfonctionnement
    échange échéance échec échelle école effectif effectifs effectivement effet effets eh élément
    éléments elle elles email emails embauche embauches employé employée employés employeur emploi
    emplois en encore endroit enfin enregistrement enregistrements ensemble ensuite entrant entrante
    entre entrée entrées entretemps entreprise envers environ époux épouse équipe équipes équipement
    erreur erreurs erroné erronée erronés es escalade espace est établissement étage étaient étais
    était étant état étape étapes été étiez étions être étudiant étudiante eu eue eues euh eux
    exact exactement excellent exemple expert explication expliquez externe externes extra
    extrait façon facile facture faire fais faisait fait faite faites faits fallait famille fasse
    faudra faudrait faut faute faux fausse fausses fera ferait ferme ferai fermement férié fiche
    fiches fichier fichiers fil filiale filtre fin final finale finalement finance finances fini
    finie flux fois fonction fonctionnement fonctions font force forfait formation formulaire fort
    fournisseur fraîchement français francophone frère fusion fut futur future gauche gen génial
    gens géré gestion gestionnaire gestionnaires gif grâce gracieusement grand grande grandes grands gros grosse
    groupe groupes guère guide gym habitude hall hein helpdesk hélas heure heures hier
    historique hiérarchie hiérarchique homme hors hotline huit ici id idée idem identifiant identifiants
    identique identité il ils image immédiatement impatience impec impeccable important importante
    impossible imprimante inactif inactive incident incidents inconnu inconnue incorrect incorrecte
    indicatif info infogérance informaticien informatique information informations infos ingénieur ingénieure
    initial initiale inscription instant insuffisant intégralement intégration intérieur intérim
    intérimaire intérimaires interlocuteur interne internes intitulé introuvable introuvables
    inversement invité invitée je j' jamais janv jeudi jeune jeunes joie joli jour jourd journée journées jours
    jure jusqu' jusque juste justement karma km l' la là labo laquelle le lendemain lent lente les
    lequel lesquels lettre lettres leur leurs libellé lieu ligne lignes lien liens limite linge
    liste listes livraison local locaux logiciel logiciels login loin long longtemps longue lors
    lorsqu' lorsque lot lui lundi m' ma machin machine madame mademoiselle mai mail mailbox mails
    main maintenance maintenant mairie mais maison majuscule majuscules mal malgré malheureusement
    manière manuelle manuellement mardi mariage mars matériel matin matinée matricule
    matricules mauvais mauvaise mauvaises mauve me médecin meilleur meilleure mél mêle même mêmes membre
    membres mention menu merci merde mercredi mère mes mess message messagerie messages messieurs
    mesure météo métier mettons meuf meufs mi mien mienne mieux mille min mince mine minute
    minutes mis mise mises mission missions mme mobile mobilité mode modif modification
    modifications modifs moi moins mois moment mon monde monsieur motif mouais mouvement mouvements
    moyen mr mutation mutations n' na nan nd ne néant nécessaire nest net neuf ni niveau noël nom
    nombre nombreux noms non normal normale normalement nos note notre nôtre notamment nous nouveau
    nouveaux nouvel nouvelle nouvellement nouvelles nuit nul nulle numéro numéros objet obsolète obtention
    occupé office officiel offre ok okay on onboarding offboarding opération opérateur or ordi ordinateur
    ordre organigramme organisation origine orthographe ou où ouais oubli oui outil outils outre
    pages paie panne papier par paraît parce pardon pareil pareille parfait parfaitement parfois
    parmi part partant partante partants partie parties partir partout pas passage passation passé
    patience patron patronne pause pbs pb pendant pénible période périmé périmée périmètre permanent
    permission personne personnel personnelle personnes petit petite peu peur peut peux pfff pff photo
    piste pl place plaisir plan planning plateforme plein plupart plus plusieurs plutôt pm poe point
    points pôle politique porte portable portail portefeuille pose possibilité possible postal poste postes
    post pour pourquoi pourra pourrais pourrait pourras pourrez pourriez pourtant pourvu pouvais
    pouvait pouvez pouvoir pouvons pratique précédemment précédent précédente précis précision
    premier première premières premiers prénom prénoms près présence présent présente présentes
    présents président présidente prestataire prestataires presto presque prêt prête prévu prévue
    prévus prima prime principal principalement priorité prise privé privée pris problème problèmes
    procédure process processus prochain prochaine prochainement prochaines procédé produit professionnel
    professionnelle profil profils programme projet projets promo promotion promotions propre
    propos propriétaire provenance provisioning provisionnement provisoire puis puisqu' puisque puisse
    pv qu' quai quand quant quarantaine quatre quatrième que quel quelle quelles quels quelqu quelqu'un
    quelque quelques question questions qui quiconque quinze quoi quoique quotidien raid raison raisons
    rapide rapidement rapport rapports rapprochement rappel rattachement réception récemment récent récente
    recours recrue recrues recrutement recruteur recruteuse rectificatif rédaction référence référent référente
    refus regard région règle règles rein reine relance remontée remontées remplacement remplaçant
    remplaçante renfort rendez renseignement renseignements rentrée renvoi répertoire réponse
    réponses reprise requête réseau réserve résiliation résolution respectueusement responsable
    responsables ressource ressources restaurant reste résultat resp retard retour retours retraite
    réunion rh rien ring roche role rôle rôles rom rompu routine royal rue rupture rythme s'
    sa saisie sais sait salaire salaires salariée salarié salariés salle salut salutations samedi
    sans sauf savez savoir schéma se séance secours secrétaire secrétariat secteur sécu sécurité sein
    selon semaine semaines semestre sens sera serait serez sérieusement seront serveur service
    services ses session sessions seul seule seulement si sic sienne siècle siège signature signe simple
    simplement sincères site sites situation six société sociétés soeur soi soir soirée sois soit soixante sol
    solution sommes son sont sorte sortant sortante sortie sorties soucis souci souhait source sous soutien
    souvenir souvent spécialiste stage stages stagiaire stagiaires standard statut stop structure
    suis suite suivant suivante suivi sujet sup super superbe supérieur supérieure support supposé
    supposée sur sûr sûre sûrement surnom surtout svp stp synchro synchronisation synchros système
    systèmes t' ta tâche tâches tant tantôt tard tas technicien technicienne technique tel
    téléphone téléphones téléphonique telle tellement temps tenant terme test tests tes tête ti ticket
    tickets tien titre titres titulaire toi tôt total totalement totale toto toujours tour tous tout
    toute toutefois toutes trace traces trajet tranquille transfert transferts transfuge travail
    travaux travers très trimestre trois troisième trop trou truc trucs tu tuteur tutrice type ui
    ultérieurement un une unique uniquement unité unités univers urgence urgent urgente usage usine
    usager usagers utilisateur utilisateurs utilisatrice utile vacances vacataire valeur valeurs
    validation valide vas va vais véhicule veille vendeur vendeuse vendredi venir venait vente ventes
    version vers veut veuillez veulent veux via vidéo vie vieil vieille vieilles vieux vif ville villa
    vient viens visible visibilité visiblement vite vitesse vivement voici voie voient voilà voir
    voire vois voit volontaire volontiers vont vos votre vôtre voudrais voudrait voulais voulait voulez
    vouloir vous voyez voyons vrac vrai vraie vraiment vu vue vues week-end wifi y ya zone zéro zut
    ex-stagiaire ex-collègue ex-salarié ex-salariée notif notifs re-vérifie re-vérifier re-vérifiez prob probs pbm pbl onem onss avs cnss natel gsm septante octante huitante nonante souper courriel courriels clavarder
    chum blonde bienvenue tantine fds aprem aprèm dej ca cad qq qqch rdv rtt cdd cdi cse kbis siret
    siren urssaf pc pcs tél tph num réf mdp bal bl bu ou ad rib ds pr cc ps nb rdc gt pj tjs tjrs
    appelle appellent appelait appelée appelé aviez auriez auraient serais étions avions soyez soient
    faisons feront fût eut plait plaît dites disent disais disait écrit écrite écrire inscrit inscrite
    pris prise prendre prend prends prennent prenne promu promue promus reçu reçue reçus recevoir reçoit
    reçois reçoivent recevra obtenu obtenue obtenir obtient attend attends attendre attendu attendons
    descend descendu descendue descendre répond répondu rendu rend rendre perdu perdue perd perdre suivre
    connaît connaître connu connue connais apparaît apparaître apparaissent apparu apparue paraître
    disparaître permet permettre mettre met mets mettez met transmis transmise transmettre soumis soumise
    remis remise remettre voulu su pu dû fallu valu tenu tenue tient tenir vient viennent revenu revenue
    revient revenir devenir parvenu parvient parviens parvenir intervenu intervenir prévenir préviens
    prévenez prévenu prévenue provient souvient convient part partez parti partis partent sors sort sortir
    sorti sortis sortent sortait sortira finit finir finira finissait finissent choisi agi agit agir
    saisi saisir saisit saisis saisies établi établir établie fourni fournie fournir réussi réussit
    réussir réussis averti avertir avertis avertissez vérifie ouvrir ouvert ouverte ouverts ouvre ouvrez
    offert souffre découvert couvert lu lue lire lit lis vit vivre vécu cru croire revu revoir revoit
    reprendre repris comprend comprends comprendre comprenez comprenons traduit traduire traduis conduit
    construit produire rétablir rétabli
    """
)

# First-group verbs that people use here, without their ending.
_STEMS = """
    abandonn abonn accept accompagn accueill activ actualis alert admir ador affect affich affirm aggrav aid aim
    ajout aliment amen analys annonc annul appliqu apport apprécié approuv arrang arrêt arriv assign assist
    associ assur attribu augment autoris automatis avanc avis avou baiss bascul blagu bloqu bogu boug branch
    bugg bugu cach calcul cess chang charg check cherch cibl classifi clos cliqu coch cod coinc coll
    command commenc commenta communiqu compar complèt complét compliqu compt concern confirm configur
    connect consult contact continu contrôl convertir copi corrig coup coût cré débarqu déblo débloqu débranch
    début décal déclar déclench décroch dédoubl délivr demand déménag démarr démissionn dépann dépass
    déploy déplac dépos deprovisionn déprovisionn dérang désabonn désactiv désaffect désign désinscri désir
    détach détaill détect développ diagnostiqu différenci diffus digér disfonctionn divorc documen donn doubl dur
    échapp écout écras édit effac effectu élabor élargi éloign embarqu embauch empêch employ enclench
    encod enlev enregistr entr envoi envoy enverr épous éprouv escalad espèr espér essai essay étonn étudi évit évolu exclu
    exécut exist expédi expir expliqu export exprim fâch ferm figur fil finalis fix forc form formul fouill
    fonctionn formalis fusionn gagn galèr gard gèr gér gên habit habilit harmonis hésit identifi ignor
    import indiqu inform initi initialis inscriv install insist intégr intègr intéress intervent intitul
    invers invit jou juridiqu lanc laiss laissé lev licenci li limit list livr localis log logg logu
    loup manqu marqu mari mapp marchand march mat matché match mentionn merd migr modifi mont montr mut
    mouvement navigu nécessit nettoy nomm not notifi oblig observ occup octroy opér orient oubli
    paramètr paramétr parl particip partag pass paus pay pein pens périclit perdur perturb plant
    pos pouss précis préfér prépar présent prétend prévoy procéd procèd proced propag propos prolong
    provisionn provoqu publi pos qualifi quitt raccord raccroch racont rafraîch rajout rappel rapport rapproch
    rattach rat réactiv réactualis réaffect recalcul recharg recherch recommand recommenc recontact
    recrut recré réclam rectifi récupèr récupér redémarr redirig réembauch réessay référenc reflèt reflét
    réfléch refus regard régl règl régularis réinitialis réinjecter réinscriv réintégr rejet
    relanc réinsér relev remarqu remerci remont rempl remplac remplaç renomm renseign rent rentr renvoy
    réorganis réplan répercut repass report réserv résili résolu résoud respect ressay rest restaur résult
    resynchronis resaisi retard retent retir retomb retravaill retrouv réussi réveill revérifi rest
    révoqu sauvegard saut select sélectionn sembl serv signal sign solliciter sollicit souhait soulèv
    stabilis stagn supprim suppos surveill suspect suspend stopp synchron synchronis syncr sync tap
    tard termin test tir tomb touch tourn traîn traîn trait tracass transfèr transfér transit travaill travers
    trouv tripl utilis valid vari veill vérifi vers vir visionn voté
"""
_ENDINGS = "e es er é ée és ées ent ez ons ait ais aient ant era erai eras erait eront erez iez ions"

ALSO_NAMES = words(
    """
    aimé ange avril beau côté carré doré fortuné gagné blanc bon claire clément constant cadre fidèle france grand gros juste
    jure long mai marin mars monde noël pages parfait petit petite poste prince reine roche rouge
    roux royal sauvage seul sol ville villa fort court gauche marchand mercier moulin page prieur
    brun brune comte duc legrand leblanc bourgeois boulanger boucher charpentier chevalier cousin
    rousse lefort legros lebon
    soleil désiré toussaint
    """
)

SURNAMES = words(
    """
    beau côté laval carré doré gagné blanc constant grand gros marin parfait petit prince roche rouge roux royal sauvage
    marchand mercier moulin prieur brun comte duc legrand leblanc bourgeois boulanger boucher charpentier chevalier
    cousin rousse lefort legros lebon soleil fort page lyon metz milan paris toussaint france noel
    """
)

# Forms of verbs that are names as well, so that the ending makes no word of them.
_NAMES = words(
    "aida aimee donna edita evita gena lia maria marie marques marquez mata mate montes mutai désirée"
)

ORDINARY = _WORDS | {stem + ending for stem in words(_STEMS) for ending in words(_ENDINGS)} - _NAMES

NOBODY = words(
    """
    admin aide-soignante antispam api authenticator authentificateur badgeage badgeuse bjr bsr burger cafet cariste chépa chui
    chuis clim cool crm dac daccord datascientist déloguer démat dématérialisation devops dispo doctorant doctorante docusign
    dongle down download drive extranet firewall freelance hameçonnage hrbp hs intranet jpense jsuis jvois keske kess ko lead
    lol macro maj manageur manageuse manutentionnaire mapping mdr merchandiser msg netflix nope offline onboarder onglet online
    orga ouaip pcq perso phishing ping pinger pingue pkoi plantage poireaute pro pros provisionneur provisionning psk recap
    récup réinitialisation resetter resync resynchronisation scope scoping scrum servicedesk slt smartphone sms sous-traitant
    spam sql sushi sysadmin taf teamleader technico télétravail token tutoriel updater upload uploader visioconférence webcam
    webhook wesh yo re-teste re-tester re-test re-check re-essaie re-regarde re-lance re-synchronise pls pb pbs svp stp merci
    télétravailler covoiturage onboardé onboardée backup laptop mailbox email e-mail mails login logins users accounts
    général générale ressources humaines commercial commerciale clientèle technique financier financière publique publiques
    relations études projets achats ventes systèmes réseaux développement recherche formation comptable paie audit risques
    conformité opérations transport expédition entrepôt atelier magasin caisse accueil direction pôle service département
    stratégie international ingénierie travaux immobilier sinistres crédit trésorerie patrimoine communication presse
    ex-prestataire ex-prestataires ex-collaborateur ex-collaboratrice ex-employé ex-employée vs job jobs hello hi hey help please thanks thank you sorry bye yes check update sync status account user login team watch
    start reset back cancel issue new urgent asap fyi re fwd tr inc req reessaie réessaye réessayez retry refresh
    hmm hm mmh hein bof hé hep oh eh ouf oups punaise argh diable purée youhou aïe allô hum ah ha beurk bigre flûte
    abidjan active adatum administration ad afrique aix algérie allemagne alsace amsterdam angers angleterre
    annecy antibes anvers aquitaine autriche avignon azure azuread bamboohr bâle barcelone belgique berlin
    berne besançon bordeaux brest bretagne bruges bruxelles caen cameroun canada capgemini cegid cergy
    charleroi chine clermont clermont-ferrand colmar comité contoso corse côte d'azur courbevoie dakar defense
    défense digital dijon directory dublin dunkerque easyvista entra erp espagne états-unis europe excel
    exchange fabrikam finance france fribourg gand gatineau genève glpi google grenoble grèce hcm hauts
    havre helpdesk ia icims idf île intune inde irlande it italie ivanti j2e japon jira juridique kelio
    lausanne liège lille limoges logistique londres longueuil lorient lucca luxembourg lyon madrid maghreb
    malakoff mans marketing maroc marseille melun microsoft milan monaco montpellier montréal montreuil
    mulhouse munich namur nanterre nantes neuchâtel nîmes northwind nouméa office onedrive oracle
    orléans outlook paris pau payfit peoplesoft perpignan pologne pontoise portugal poitiers powerbi
    power powerpoint prague puteaux qualité québec quimper r&d recherche reims rennes réunion rome roubaix
    rouen rungis saint-denis saint-étienne saint-nazaire sap sénégal servicenow sf sharepoint
    sherbrooke sirh sage snow silae strasbourg successfactors success factors suède suisse
    talentsoft teams tokyo toulon toulouse trois-rivières gaspésie chicoutimi rimouski saguenay tourcoing tunis tunisie twilio upn usa valenciennes
    vannes vaud versailles vevey villeurbanne vpn wavre windows word workday yammer zurich juridique
    logistique trésorerie contentieux innovation production maintenance exploitation études méthodes
    supply chain digital data it si dsi drh rh rse hse qhse ceo cfo cto coo daf dg dga codir comex pmo po
    paca toulousain lyonnais parisien mfa sso hr hris scim graph okta id aad gal o365 m365 n+1 adp
    noel pâques toussaint pentecôte europe emea apac latam dach benelux visio photoshop adobe acrobat autocad jetbrains figma canva notion slack zoom project indesign illustrator lightroom matlab
    solidworks catia tableau zendesk hubspot apple android iphone samsung chrome
    """
)
