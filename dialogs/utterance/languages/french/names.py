"""How French shows who is meant: words around names, words around ids, field labels of tickets."""

from __future__ import annotations

from dialogs.utterance.folding import fold
from dialogs.utterance.language import IdWords, NameWords, phrases, words
from dialogs.utterance.languages.french.everyday import ALSO_NAMES, NOBODY, ORDINARY, SURNAMES

# "n'" parted from "a": both stand before and after a name as words of their own.
_PREDICATE = words(
    """
    n' ne a ai ont est sont était étaient avait avaient aura auront sera n'a n'est na nest aurait serait
    doit devait devrait devra peut pouvait toujours pas jamais reste manque apparaît figure existe va
    arrive arrivait arrivera commence commencera démarre rejoint intègre attend attendait reçoit quitte part
    """
)

NAMES = NameWords(
    ordinary=ORDINARY,
    also_names=ALSO_NAMES,
    particles=words(
        "al ait aït bin ben binti da das de del della den der des di do dos du d' el ibn la le st ten ter van von y zu"
    ),
    inner=words("d' de des du"),
    titles=words(
        "docteur dr m madame mademoiselle maître mgr mlle mme monsieur mr mrs ms pr prof professeur"
    ),
    endings=tuple(
        sorted(
            words(
                """
                tion tions ements ionner ionnent ionnée ionnées ionnait aient erait eront isées isée iser isent
                iques iquement ellement eusement rait ité ités
                """
            )
        )
    ),
    noun_endings=(),
    places_and_things=NOBODY,
    before=words(
        """
        à a ait alternante alternant apprentie apprenti arrivante arrivant au-sujet-de avec avez ayant bloquée
        boîte candidate collaborateur collaboratrice collègue compte concernant concerne consultante consultant
        contre créer crée d' de depuis-que désactiver diagnostiquer dr employé employée entre et externe
        intérimaire lorsque lorsqu' m madame mademoiselle manque me mlle mme monsieur mr n' ne ni nommé nommée où ou
        par pas personne pour pourquoi prestataire profil provisionner puisque qu' quand que recrue relancer
        salariée salarié si stagiaire suivre surveiller synchroniser user usager utilisateur utilisatrice
        vérifier vérifie voir appelle appelé appelée identité ancien ancienne dénommée dénommé veux cas
        provisionne synchronise relance surveille revérifie revérifier ex-stagiaire ex-collègue ex-salarié ex-salariée ex-employé ex-employée chez devient diagnostic diagnostique checke ajoute surveillez regarde regarder pousse pousser forcer force chez-nous
        nouvelle nouveau viré licencié embauché embauche recruté recrute engagé remplace prévenir informer
        """
    ),
    after=_PREDICATE
    | words(
        """
        et qui s' se n' dont partie parti embauchée embauché recrutée recruté arrivée arrivé nouvelle nouveau
        svp stp depuis sans introuvable absente absent inconnue inconnu bloquée bloqué mutée promue promu muté dans chez pour mais ( malgré alors
        """
    ),
    others=words("autre"),
    intends=words("dire pensais parle parlais parlait voulais veux cherche"),
    rules_out=words("pas non"),
    predicate=_PREDICATE,
    determiners=words(
        """
        au aucun aucune aux ce cet cette chaque des du l' la le les leur leurs ma mes mon nos notre quel quelle
        quelque sa sans ses son tes toute tout un une vos votre
        """
    ),
    articles=words("le la l' les un une des du au aux"),
    definite=words("le la l' les du au aux"),
    definite_bars=3,
    joins=words("& + et ni ou puis ainsi-que"),
    from_before=words(
        """
        @ appelante appelant approbateur boss bonjour bonsoir cc chef cheffe cher chère chers collègues cordialement
        coucou cdlt cdt danke demandeur demandeuse drh gracias grazie hello hey hi journée manager managers
        manageur manageuse merci n+1 par parrain patron patronne recruteur recruteuse referent référent rh
        responsable responsables salut selon contacte contacter contactez signé signée superviseur superviseure supérieur supérieure thanks tuteur tutrice
        via
        """
    ),
    always_from=words("par selon cc cher chère cordialement via"),
    from_pairs=frozenset(
        {
            ("+", "1"),
            (",", "pas"),
            ("rappel", "de"),
            ("relance", "de"),
            ("mot", "de"),
            ("mais", "pas"),
            ("et", "non"),
            ("cabinet", "de"),
            ("cabinet", "d'"),
            ("jeune", "fille"),
            ("accord", "avec"),
            ("appel", "de"),
            ("cause", "de"),
            ("chez", "a"),
            ("d'", "apres"),
            ("dit", "a"),
            ("ecrit", "a"),
            ("envoye", "a"),
            ("grace", "a"),
            ("message", "de"),
            ("parle", "a"),
            ("parle", "avec"),
            ("part", "de"),
            ("part", "d'"),
            ("rattache", "a"),
            ("rattachee", "a"),
            ("rattachement", "a"),
            ("rapporte", "a"),
            ("reporte", "a"),
            ("reunion", "avec"),
            ("sous", "responsabilite"),
            ("et", "pas"),
            ("est", "pas"),
            ("vu", "avec"),
            ("plus", "de"),
            ("recu", "de"),
            ("recue", "de"),
            ("depends", "de"),
            ("depends", "d'"),
            ("mail", "recu"),
        }
    ),
    says=words(
        """
        affirme affirment annonce appelé appelle assure avertit avise confirme confirmé confirment croit demande
        demandé demandent demandait dit disait disent déclare écrit écrivait explique expliqué indiqué informe
        informé insiste m' me ouvert pense pensait précise précisé prétend prévenu raconte rappelle rapporté
        réclame relancé relance remonte remonté répondu répète s'étonne étonne se-plaint plaint signale signalé
        signalent oui souhaite souhaiterait transmis veut voudrait
        """
    ),
    acts=words(
        """
        ajouté approuvé corrigé créé embauché entré envoyé fait importé inscrit mis modifié muté promu
        publié recruté renseigné saisi soumis transféré transmis validé
        """
    ),
    value_before=words(
        """
        = affiche au aux comme comporte conserve contient dans devenue devenu devient dit donne en est être garde
        indique lit marque mentionne montre non plutôt porte soit sous
        vers
        """
    ),
    person_despite=frozenset(
        {
            ("c'", "est"),
            ("en", "est"),
            ("concernee", "est"),
            ("concerne", "est"),
            ("que", "devient"),
            ("qui", "est"),
            ("coup", "sur"),
            ("employe", "est"),
            ("employee", "est"),
            ("information", "sur"),
            ("informations", "sur"),
            ("infos", "sur"),
            ("mention", "sur"),
            ("nom", "est"),
            ("nouvelles", "sur"),
            ("oeil", "sur"),
            ("ou", "est"),
            ("personne", "est"),
            ("point", "sur"),
            ("probleme", "sur"),
            ("question", "sur"),
            ("regarder", "chez"),
            ("salarie", "est"),
            ("salariee", "est"),
            ("souci", "sur"),
            ("bug", "sur"),
            ("erreur", "sur"),
            ("utilisateur", "est"),
            ("utilisatrice", "est"),
        }
    ),
    value_after=words("comme en qui"),
    value_leads=words("a ait avec encore toujours affiche reste le la du au garde conserve voit vois"),
    origin=words("de des du d' au aux ( en chez"),
    passing=words("a nous vous l' m' me lui leur aussi déjà vient de avait se t' bien encore"),
    becomes=words("en devient devenue devenu appelle désormais maintenant"),
    modals=frozenset(),
    infinitives=frozenset(),
    owned=frozenset(),
    names_in_s=frozenset(),
    fillers=words("aussi bien désormais encore maintenant précisément toujours désormais donc"),
    introduces=frozenset(
        {
            ("c'", "est"),
            ("ici",),
            ("je", "suis"),
            ("m'", "appelle"),
            ("nom", "est"),
            ("s'", "appelle"),
            ("presente", ","),
            ("ici", "("),
            ("fonctions", "("),
            ("nouveau", "("),
            ("nouvelle", "("),
        }
    ),
    closings=words(
        "- amicalement bav bien-à-vous cdlt cdt cordialement journée respectueusement salutations sincèrement soirée vous"
    ),
    thanks=words(
        "amicalement bises bientot bisous cordialement journée soirée salutations toi vous aide avance beaucoup merci remercie remerciements retour thanks thx"
    ),
    greetings=words("bonjour bonsoir coucou hello hey hi salut cher chère"),
    spare_pairs=frozenset(
        (noun, of)
        for noun in words(
            "agence bureau site usine campus adjoint adjointe assistant assistante binome collegue demande depend lieu place travaille depart successeur remplacante remplacant remplacement predecesseur equipe nom"
        )
        for of in ("de", "d'")
    )
    | {
        ("releve", "de"),
        ("releve", "d'"),
        ("maintenant", "de"),
        ("desormais", "de"),
        ("travaille", "avec"),
        ("", "remplace"),
        ("", "remplacera"),
        ("", "remplacant"),
        ("", "pas"),
        ("bon", "pour"),
        ("ok", "pour"),
        ("regle", "pour"),
        ("reglee", "pour"),
        ("contrairement", "a"),
    },
    doubt_capitals=True,
    object_leads=words("de d' pas plus joindre localiser retrouver trouver voir ajouter"),
    seeks=words("arrive attend attendait attendent change changé cherche retrouve trouve voit"),
    denying=words("n' ne a encore toujours"),
    that=words("que qu'"),
    reads=words("affiche indique montre porte mentionne dit contient"),
    relative=words("que qu'"),
    value_nouns=words(
        "boss chef cheffe manager manageur manageuse responsable supérieur supérieure tuteur tutrice n+1"
    ),
    value_links=words("est être reste restait sera serait"),
    selves=words("moi nous"),
    value_followed=frozenset({("au", "lieu"), ("et", "non"), ("plutot", "que")}),
    turns=words("à"),
    given_labels=phrases("prénom, prénom usuel"),
    family_labels=phrases("nom, nom de famille, nom d' usage, nom usuel"),
    surnames=SURNAMES,
    towns=words("laval lens nancy metz nice sion tours valence vienne florence"),
    pronouns=words("elle il lui son sa ses"),
    relations=words(
        "drh rh rrh boss chef cheffe maître recruteur recruteuse directeur directrice parrain marraine mentor formateur assistante secrétaire gestionnaire manager managers manageur manageuse responsable supérieur supérieure référent tuteur tutrice"
    ),
    hers=words("comme leur sa son tant"),
    between=words(
        """
        n' pas plus affiché affichée ancien ancienne apparaît bien encore en est et figure indiqué la le maintenant noté
        nouveau nouvelle que qui reste serait toujours
        """
    ),
)

IDS = IdWords(
    person=words(
        """
        # agent collaborateur collaboratrice employé employée id ids identifiant identifiants intérimaire matricule
        matricules n n' nº no nr num numéro numéros personnel prestataire salarié salariée salariés stagiaire
        utilisateur utilisatrice wid worker employeeid
        """
    ),
    change=words("change changement changeid cycle cycleid modification"),
    job=words("job jobid tâche travail"),
    foreign=words(
        """
        appel application badge bâtiment billet bon bug bureau cas centre code commande corrélation coût coûts demande
        dossier erreur étage événement facture groupe incident ligne mobile poste porte portable projet ref
        référence requête salle service session site tél téléphone tenant ticket tickets version étape
        """
    ),
    units_after=words(
        """
        % an ans années comptes cycles employés erreurs fois h heure heures jour jours mètres min minutes mn mois
        nouveaux nouvelles personnes pourcent recrues salariés sec secondes semaine semaines stagiaires tickets
        utilisateurs
        """
    ),
    foreign_prefixes=words("bug dem dmd dossier inc incident ref ticket"),
    denies=words("pas non"),
    numbered=words("couts coûts cout téléphone tel mobile portable ligne interne gsm"),
    values=words("affiche indique reste encore toujours non à") | {"lieu de", "et pas", "place de"},
    glue=words(
        """
        a adresse an avec e-mail email est et/ou externe id identifiant la le l' mail matricule n n' nº no
        nom num numéro nr porte sa salarié salariée sous son utilisateur employé employée rh dont
        """
    )
    | frozenset("()-,:–—/[]<>;#=|.'\"°"),
)


def _label(phrase: str) -> str:
    """A label as its tokens read: "nom de l'employé" is "nom de l' employe"."""
    return " ".join(fold(phrase).replace("'", "' ").split())


LABELS = {
    _label(phrase): kind
    for kind, phrases in {
        "person": """
            agent, agent concerné, à propos de, bénéficiaire, collaborateur, collaboratrice, collaborateur concerné,
            collaboratrice concernée, compte, compte concerné, concerne, concernée, concerné, employé, employée,
            employé concerné, employée concernée, identifiant, identifiant rh, id, id employé, id rh, login, mail,
            adresse mail, e-mail, email, courriel, matricule, n de matricule, nom, nom complet, nom et prénom,
            nom prénom, nom de l'agent, nom du collaborateur, nom de la collaboratrice, nom de l'employé,
            nom de l'employée, nom du salarié, nom de la salariée, nom de l'utilisateur, nouvel arrivant,
            nouvelle arrivante, nouveau collaborateur, nouvelle recrue, numéro de matricule, objet, personne,
            personne concernée, pour, prénom, prénom usuel, nom de famille, nom d'usage, nom usuel, prénom nom, prénom et nom, prestataire, salarié, salariée,
            salarié concerné, salariée concernée, stagiaire, sujet, upn, usager, utilisateur, utilisateurs,
            utilisateur concerné, utilisatrice, utilisatrice concernée, utilisateur impacté, personnes concernées,
            utilisateurs concernés, salariés concernés, sortant, entrant, qui, demande pour, recrue, matricule rh
        """,
        "bystander": """
            à, affecté à, appelant, appelante, approbateur, approuvé par, assigné à, attribué à, auteur, cc, chef,
            cheffe, contact, contact rh, correspondant rh, créé par, de, déclarant, demandé par, demandeur,
            demandeuse, déclarante, déclaré par, expéditeur, gestionnaire, gestionnaire rh, manager, manageur, n+1, nom du demandeur,
            nom du manager, ouvert par, de la part de, rapporteur, recruteur, recruteuse, référent rh, responsable,
            responsable hiérarchique, rh, saisi par, signé, signé par, signalé par, soumis par, supérieur, supérieur hiérarchique,
            relayé par, rapporté par, technicien, traité par, transféré par, transmis par, tuteur, destinataire, copie, validé par, envoyé par, signataire
        """,
        "effective": """
            arrivée, date d'arrivée, date d'effet, date d'embauche, date d'entrée, date de changement,
            date de début, date de départ, date de fin, date de fin de contrat, date de la modification,
            date de modification, date de mutation, date de prise de poste, date de sortie, date du changement,
            début, début de contrat, départ, dernier jour, dernier jour travaillé, effet, embauche, embauché le, entrée,
            entrée en fonction, fin de contrat, premier jour, prise d'effet, prise de poste, sortie, départ le,
            arrivée le, date prise de poste, date effective, prise de fonction, date de prise de fonction
        """,
        "other": """
            créé le, date, date d'ouverture, date de création, date de naissance, date limite, date du ticket,
            date de la demande, échéance, envoyé, envoyé le, n de ticket, né le, née le,
            naissance, numéro de ticket, ouvert le, ouverture, portable, ref, réf, référence, reçu le, signalé le, soumis le,
            tél, téléphone, mobile, sla, date de l'appel, de ticket, délai
        """,
        "": """
            commentaire, commentaires, description, détail, détails, message, motif, nature, note, problème, remarque,
            symptôme, texte
        """,
        "value": """
            ancien, ancien manager, ancien responsable, ancienne, nouveau, nouveau manager, nouveau responsable, nouvelle, adresse, bureau, catégorie, centre de coûts, département, direction, entité, entreprise, équipe, état,
            étage, file, fonction, groupe, groupe d'affectation, intitulé, intitulé de poste, lieu, pays, poste,
            priorité, pôle, service, site, société, statut, titre, type, urgence, ville, criticité, impact
        """,
    }.items()
    for phrase in " ".join(phrases.split()).split(", ")
}
