"""How French says dates, and which words tie a date to the change."""

from __future__ import annotations

from dialogs.utterance.folding import fold
from dialogs.utterance.language import DateWords, folded, phrases, words

_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_SHORT_DAYS = {"lun": 0, "mar": 1, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6}
_MONTHS = (
    "janvier janv",
    "février fév févr",
    "mars",
    "avril avr",
    "mai",
    "juin",
    "juillet juil",
    "août aout",
    "septembre sept",
    "octobre oct",
    "novembre nov",
    "décembre déc dec",
)
_COUNTS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf vingt"
)

DATES = DateWords(
    weekdays={day: n for n, day in enumerate(_DAYS)} | _SHORT_DAYS,
    weak_weekdays=frozenset(_SHORT_DAYS),
    months={fold(name): n for n, names in enumerate(_MONTHS, 1) for name in names.split()},
    relative={
        tuple(phrase.split()): days
        for phrase, days in folded(
            {
                "aujourd'hui": 0,
                "aujourd' hui": 0,
                "auj": 0,
                "ce jour": 0,
                "ce matin": 0,
                "cet après-midi": 0,
                "cet après midi": 0,
                "ce midi": 0,
                "ce soir": 0,
                "à l' instant": 0,
                "hier": -1,
                "hier matin": -1,
                "hier midi": -1,
                "hier soir": -1,
                "hier après-midi": -1,
                "la veille": -1,
                "avant-hier": -2,
                "avant hier": -2,
                "demain": 1,
                "demain matin": 1,
                "demain soir": 1,
                "après-demain": 2,
                "après demain": 2,
            }
        ).items()
    },
    idle=frozenset({0, 1, 2}),
    units=folded(
        {"minute": 1.0, "minutes": 1, "min": 1, "mn": 1, "heure": 60, "heures": 60, "h": 60}
        | {"jour": 1_440, "jours": 1_440, "j": 1_440, "semaine": 10_080, "semaines": 10_080}
        | {"mois": 43_200, "j'": 1_440, "an": 525_600, "ans": 525_600, "année": 525_600, "années": 525_600}
        | {"quinzaine": 21_600}
    ),
    counts={word: n for n, word in enumerate(fold(_COUNTS).split())}
    | {"une": 1, "trente": 30, "premier": 1, "vingt-cinq": 25},
    ago=frozenset(),
    ahead=words("dans"),
    last=words("dernier"),
    next=words("prochain"),
    this=words("ce"),
    article=words("le du au"),
    day_ordinals=words("1er"),
    lead=words(
        "début arrivée départ sortie entrée embauche fin effet le du au depuis dès à a pour au : date ce"
    ),
    between=words("de"),
    clock_lead=words("à a vers , @"),
    midday={"midi": "12:00", "minuit": "0:00"},
    day_before=words("le du au"),
    clock_units=words("h heures heure"),
    effective=words(
        """
        arrive arrivent arrivé arrivée arrivées arrivés arriver arrivera arriveront arrivait commence commencé
        commencer commencera commencent commençait compter débarque débarqué début débute débuté débuter débutera
        démarre démarré démarrer démarrera démissionne démissionné démission départ dernier effectif effective
        effet embauche embauché embauchée embauches entre entré entrée fin finit fini finissait intègre intégré
        intégrer intégrera licencié licenciée mute mutation part partait partent parti partie partir partira prise
        quitte quitté quittée quitter quittera quitteront recruté recrutée recrutement rejoint rejoindre rejoindra
        rentre rentrée retraite reprend revient sort sorti sortie sortir sortira termine terminé terminera viré
        virée congédié prévue prévu prévus prévues prend prendra prendre pris décédé décédée décès mort programmé programmée planifié planifiée onboarding offboarding
        """
    ),
    past=words(
        """
        arrivée arrivées arrivés a ai ont avait embauchée entrée est était été fini finie intégrée licenciée partie partis
        parties quittée recrutée sorti sortie suis terminée virée depuis devait décédé décédée mort décès parti
        """
    ),
    # As typed, not folded: "embauché lundi" looks back, "embauche lundi" ahead.
    looks_back=frozenset(
        [
            "a",
            "ai",
            "as",
            "avaient",
            "avait",
            "avons",
            "es",
            "est",
            "était",
            "etait",
            "ont",
            "suis",
            "sont",
            "étaient",
            "etaient",
            "devait",
            "bien",
            "déjà",
            "deja",
            "arrivé",
            "commencé",
            "débuté",
            "démarré",
            "démissionné",
            "embauché",
            "engagé",
            "entré",
            "intégré",
            "licencié",
            "quitté",
            "recruté",
            "terminé",
            "viré",
        ]
    ),
    changed=words(
        """
        actualisé ajouté ajoutée approuvé changé changée changement changements changées chargé corrigé
        corrigée créé créée depuis devenu devenue divorcé donné enregistré enregistrée entré envoyé faite faites fait
        importé importée inscrit mariée marié maj mis mise mises modif modifié modifiée modifiées modifiés modification
        modifications muté mutée nommé nommée passé passée promotion promu promue publié réintégré rectifié
        réembauché réembauchée renommé renseigné saisi saisie saisis saisies soumis soumise traité transféré
        transférée transmis validé validée déménagé déclaré déclarée effectué remplacé encodé encodée
        chargement import
        """
    ),
    other=words(
        """
        appel appelé avant billet besoin contacté délai demandé demandée dossier échéance faut faudrait ici incident
        jusqu' mail message ouvert ouverte naissance née rappelé réclamé relancé rencontre réponse réunion signalé
        signalée tard ticket tickets urgent urgence appelée
        """
    ),
    foretold=frozenset(
        (is_, planned)
        for is_ in ("est", "sont")
        for planned in words(
            "prévu prévue prévus prévues programmé programmée planifié planifiée effectif effective"
        )
    ),
    nouns=words(
        """
        arrivée arrivées contrat début démission départ embauche entrée fin licenciement mission prise retraite
        sortie stage
        """
    ),
    reach=8,
    due_before=phrases("pour, pour le, pour ce"),
    day_words={"premier": 1, "un": 1}
    | {word: n for n, word in enumerate(fold(_COUNTS).split()) if n}
    | {"trente": 30},
    month_first=frozenset(),
    ago_before=phrases(
        "il y a, y a, depuis, ya, y' a, y a environ, depuis environ, depuis plus de,"
        "depuis bientot, depuis deja, y a deja, y a plus de, y a a peine, y a bientot, y a bien"
    ),
    last_after=phrases("dernier, passe, de la semaine derniere"),
    next_after=phrases("prochain, qui vient, en huit"),
)
