"""Names that English has as words, too, and that the lexicon therefore holds for words alone."""

from __future__ import annotations

from dialogs.utterance.language import words

GIVEN = words(
    """
    alec archie arlo avery bailey becky bethany blake bonnie brad brett bryce cameron carrie casey chad clark
    clayton clint cody corey courtney curtis darcy deepak devon dexter doug dustin dwayne earl ebony floyd freddie
    gene ginny greg harrison hayden isla jackie jackson jared jess katie kelvin lester leroy lloyd maddie
    matt melody meredith mildred millie mindy mitchell nathaniel paddy pam perry phil phoebe poppy preston randall
    reggie reuben rex ricky rochelle rosie rufus sadie sana sanjay shannon shawn shelby shelley sid
    sidney sierra stacey susie tasha terry todd travis trent tricia tyrone uma usha vaughn vernon vijay whitney willa
    willow winston wyatt zachary
    """
)

SURNAMES = words(
    """
    power rivers waters bond bell fields flowers knight lamb parsons sharp steel swift temple weaver wise
    abbott ainsworth andrews archer armstrong atkins bailey baker barber barker barnes barrett barton bates
    baxter bennett bentley berry bishop black blair blake bliss bloom booth bowen bowers bowman boyd brady brand
    brennan brewer bridges briggs brock brook brooks brown browning bryant burgess burke burns burrows butcher butler
    cameron campbell cannon carey carpenter carr carroll carson carter chambers chandler christie church clark
    clarke clay clayton cobb cole collier collins connolly conway cooper crane crawford cummings curtis dale
    dalton davidson davies dawson dexter dixon dove drake duke dunn eagle everett fairweather farmer farthing
    fielding finch fisher fitzgerald fleming fletcher flynn forbes ford foster fowler fox freeman frost fry
    fuller gallagher garner gates gibbons gibbs gibson giles gill golden goldsmith graves gray green grey griffin
    hale hamilton hammond hancock harding harper harrison hart hartley hawk hawkins hayes heath henderson
    hicks higgins hill hobbs hodges hoffman holland hollis holmes hood hopkins hubbard hudson huff hughes hull
    hume humphrey hunter hurst hyde jackson jarvis jenkins jennings kane keen kennedy king lake lane langley
    leach lester lightfoot lloyd lowe lynch lyons mackenzie malone manning marks marsh marshall maxwell mccarthy
    mcdonald mead meadows mills mitchell moore morrow moss mould moyle mullins murphy murray nash newton nichols
    nixon noble norris nutt oldfield osborne owens paine park parker parkinson parks parry patterson peacock
    peck penny pepper perry phillips pickering piper pitt pond pope porter potter potts powell preston price prince
    ramsey randall reed reeves reid reynolds rhodes ridge rogers rollins sands saunders savage sawyer
    shaw shepherd sheppard sherman silver simmons simpson sims sinclair singer skelton skinner slater sloan snow
    snyder sparks spears sterling stokes stone storey stout sullivan summers sutton swan sweeney sykes tailor tait
    tate taylor thatcher thompson thorne todd townsend trott tucker turner underwood vale vance wade walker wallace
    waller walsh warner waterman watkins watson watts webb webber webster weeks welch wells wharf wheat wheeler
    whitney wilcox wilder wilkins willis wolfe wong wood woods wyatt yates york young
    """
)
"""Family names, also in small letters, right behind a given one: "kate fox"."""
