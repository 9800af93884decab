"""Words that point back to somebody: "her manager", "und sie?"; and words for somebody new, who is not her.

In every language, folded: people mix them. Words that are something else as well are left out; German "sie"
stays, as whoever says "you" to the bot asks about nobody.
"""

from __future__ import annotations

from dialogs.utterance.language import words

POINTING = words(
    """
    she he her him his hers they their them she's he's
    sie er ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines ihm ihn
    elle lui sa son ses
    ella su sus
    ela ele dela dele
    ze zij hij haar hem d'r z'n hun
    """
)

SOMEBODY = words(
    """
    colleague coworker co-worker hire hires starter joiner newcomer employee worker intern person people someone somebody
    anyone anybody everybody everyone team contractor
    kollege kollegin kollegen mitarbeiter mitarbeiterin mitarbeitern azubi praktikant praktikantin jemand person leute
    neue neuer neuen werkstudent werkstudentin
    collegue collegues collaborateur collaboratrice employe employee salarie salariee stagiaire quelqu'un personne gens
    companero companera colega empleado empleada trabajador trabajadora becario becaria alguien persona gente
    funcionario funcionaria colaborador colaboradora estagiario estagiaria alguem pessoa
    collega collega's medewerker medewerkster werknemer stagiair iemand persoon mensen
    """
)
