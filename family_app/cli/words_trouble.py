"""What is said when something cannot be done: what happened, whether words are safe, what to do now."""

from __future__ import annotations

TABLE: dict[str, tuple[str, str]] = {
    "trouble.bug": (
        "Something went wrong in the program. What was saved before is kept, and nothing was sent anywhere. "
        "({kind} at {place})",
        "Er ging iets mis in het programma. Wat al bewaard was, is er nog, en er is niets verstuurd. "
        "({kind} bij {place})",
    ),
    "trouble.WrongPassphrase": (
        "That is not the right passphrase. The pages are safe; try again.",
        "Dat is niet de goede wachtzin. De bladzijden zijn veilig; probeer het nog eens.",
    ),
    "trouble.WaitFirst": (
        "Wait a moment: you can try again in {seconds} seconds.",
        "Wacht even: over {seconds} seconden kun je het weer proberen.",
    ),
    "trouble.TextTooLong": (
        "This text is too long: use at most {limit} letters. Nothing was saved.",
        "Deze tekst is te lang: gebruik hoogstens {limit} letters. Er is niets bewaard.",
    ),
    "trouble.NothingWritten": (
        "There is nothing written yet, so nothing was saved.",
        "Er staat nog niets, dus er is niets bewaard.",
    ),
    "trouble.ListFull": (
        "This list is full ({limit}). What was kept is still there; take something away first.",
        "Deze lijst is vol ({limit}). Wat bewaard was, is er nog; haal eerst iets weg.",
    ),
    "trouble.Stumbled": (
        "That did not work, and it is our mistake. What was saved before is kept.",
        "Dat lukte niet, en dat ligt aan ons. Wat bewaard was, is er nog.",
    ),
    "trouble.CodeMistyped": (
        "There is a typing mistake in the code. Look at it again, letter by letter.",
        "Er zit een typfout in de code. Kijk nog eens, letter voor letter.",
    ),
    "trouble.CodeIsHalf": (
        "This is one half of a code. The other half is needed too.",
        "Dit is één helft van een code. De andere helft is ook nodig.",
    ),
    "trouble.CodesDoNotFit": (
        "This code does not open this journal. The pages are safe.",
        "Deze code past niet op dit dagboek. De bladzijden zijn veilig.",
    ),
    "trouble.NewCodeGone": (
        "The new code can no longer be used. The old one still works; begin again for a new one.",
        "De nieuwe code kan niet meer worden gebruikt. De oude werkt nog; begin opnieuw voor een nieuwe.",
    ),
    "trouble.NotEnoughMemory": (
        "The computer is short of memory right now. The pages are safe; close other programs and try again.",
        "De computer heeft nu te weinig geheugen. De bladzijden zijn veilig; sluit andere programma's en "
        "probeer het nog eens.",
    ),
    "trouble.VaultDamaged": (
        "The file of this journal is damaged or was replaced; it is not the passphrase. Nothing was changed. "
        "Bring back a backup: the window looks for the newest one, or type: family-app restore",
        "Het bestand van dit dagboek is beschadigd of vervangen; het ligt niet aan de wachtzin. Er is niets "
        "veranderd. Haal een reservekopie terug: het venster zoekt de nieuwste, of typ: family-app restore",
    ),
    "trouble.VaultReplaced": (
        "Another journal stands in the place of this one. Nothing was changed. Put the right folder back, or "
        "bring back a backup: family-app restore",
        "Op de plek van dit dagboek staat een ander dagboek. Er is niets veranderd. Zet de goede map terug, "
        "of haal een reservekopie terug: family-app restore",
    ),
    "trouble.BackupDamaged": (
        "This file is not a whole backup of Kitchen Table. Nothing of it was used, and nothing was changed. "
        "Try another backup.",
        "Dit bestand is geen hele reservekopie van Keukentafel. Er is niets van gebruikt, en er is niets "
        "veranderd. Probeer een andere reservekopie.",
    ),
    "trouble.BackupNewer": (
        "This backup was made by a newer version of the program. Nothing was changed; install the newest "
        "version.",
        "Deze reservekopie is gemaakt door een nieuwere versie van het programma. Er is niets veranderd; "
        "installeer de nieuwste versie.",
    ),
    "trouble.BackupMissing": (
        "There is no file or folder with this name. Nothing was changed; look at how you typed it.",
        "Er is geen bestand of map met deze naam. Er is niets veranderd; kijk nog eens wat je hebt getypt.",
    ),
    "trouble.BackupOfAnother": (
        "This is a backup of somebody else's journal. Nothing was changed.",
        "Dit is een reservekopie van het dagboek van iemand anders. Er is niets veranderd.",
    ),
    "trouble.FileInTheWay": (
        "There is a file with this name already, and it is never overwritten. Choose another name.",
        "Er is al een bestand met deze naam, en dat wordt nooit overschreven. Kies een andere naam.",
    ),
    "trouble.VaultNewer": (
        "This journal was made by a newer version of the program. The pages are safe; install the newest "
        "version.",
        "Dit dagboek is gemaakt door een nieuwere versie van het programma. De bladzijden zijn veilig; "
        "installeer de nieuwste versie.",
    ),
    "trouble.VaultBusy": (
        "Another program is using this journal right now. The pages are safe; wait a moment and try again.",
        "Een ander programma gebruikt dit dagboek nu. De bladzijden zijn veilig; wacht even en probeer het "
        "nog eens.",
    ),
    "trouble.VaultClosed": (
        "The journal was locked before this could be done.",
        "Het dagboek ging op slot voordat dit klaar was.",
    ),
    "trouble.DiskFull": (
        "The disk is full, so this was not saved. Make room and try again.",
        "De schijf is vol, dus dit is niet bewaard. Maak ruimte en probeer het nog eens.",
    ),
    "trouble.ReadOnlyPlace": (
        "Nothing can be saved in this folder, so nothing was changed.",
        "In deze map kan niets worden bewaard, dus er is niets veranderd.",
    ),
    "trouble.DiskTrouble": (
        "The disk did not answer as it should. What was saved before is kept. Is the disk still plugged in?",
        "De schijf deed niet wat hij moest doen. Wat al bewaard was, is er nog. Is de schijf nog "
        "aangesloten?",
    ),
    "trouble.AlreadyOpen": (
        "Kitchen Table is already open. Look for its window.",
        "Keukentafel is al open. Zoek het venster.",
    ),
    "trouble.PersonUnknown": (
        "Nobody at the table has this name. You find the names with: family-app people list",
        "Niemand aan tafel heet zo. De namen vind je met: family-app people list",
    ),
    "trouble.NameTaken": (
        "Somebody has this name already. Choose another one; a nickname is fine.",
        "Iemand heet al zo. Kies een andere naam; een bijnaam mag.",
    ),
    "trouble.NameNotUsable": (
        "This name cannot be used. Choose one of at most 40 letters; a nickname is fine.",
        "Deze naam kan niet. Kies er een van hooguit 40 letters; een bijnaam mag.",
    ),
    "trouble.PersonHasKey": (
        "Somebody with this name has a key already. Nothing was changed.",
        "Iemand met deze naam heeft al een sleutel. Er is niets veranderd.",
    ),
    "trouble.PersonHasNoKey": (
        "This person has no key yet. Make one with: family-app people add",
        "Deze persoon heeft nog geen sleutel. Maak er een met: family-app people add",
    ),
    "trouble.PeopleDamaged": (
        "The list of people cannot be read. The journals are untouched. Open the window once: it makes a "
        "new list and keeps the damaged one.",
        "De lijst met namen is niet te lezen. De dagboeken zijn er nog. Open één keer het venster: dat maakt "
        "een nieuwe lijst en bewaart de beschadigde.",
    ),
    "trouble.PageMissing": (
        "There is no page with this id in this journal.",
        "Er is geen bladzijde met dit id in dit dagboek.",
    ),
    "trouble.PageTooLong": (
        "This text is too long for one page. Make two pages of it.",
        "Deze tekst is te lang voor één bladzijde. Maak er twee van.",
    ),
    "trouble.TitleTooLong": (
        "This title is too long. Use at most {limit} letters.",
        "Deze titel is te lang. Gebruik hooguit {limit} letters.",
    ),
    "trouble.JournalFull": (
        "This journal is full. All pages are safe. Empty the bin in the window, or delete pages.",
        "Dit dagboek is vol. Alle bladzijden zijn veilig. Maak de prullenbak leeg in het venster, of gooi "
        "bladzijden weg.",
    ),
    "trouble.UnknownWord": (
        "The program does not know one of these words. Nothing was changed.",
        "Het programma kent een van deze woorden niet. Er is niets veranderd.",
    ),
    # ---- letters
    "trouble.ContactMissing": (
        "There is no key for letters to this person yet. Ask them to open their own space once; then you can "
        "write to them.",
        "Er is nog geen sleutel voor brieven aan deze persoon. Vraag of die een keer de eigen ruimte opent; "
        "daarna kun je schrijven.",
    ),
    "trouble.KeyChanged": (
        "The key of this person has changed. Check the words together in the window first; nothing was "
        "changed.",
        "De sleutel van deze persoon is veranderd. Vergelijk eerst samen de woorden in het venster; er is "
        "niets veranderd.",
    ),
    "trouble.LetterTooLong": (
        "This text is too long for one letter, so nothing was sealed. Make two letters of it.",
        "Deze tekst is te lang voor één brief, dus er is niets dichtgedaan. Maak er twee brieven van.",
    ),
    "trouble.LetterMissing": (
        "There is no letter with this id for this person. Maybe it was taken back.",
        "Er is geen brief met dit id voor deze persoon. Misschien is hij teruggehaald.",
    ),
    "trouble.LetterDamaged": (
        "This letter is damaged and cannot be read. Ask the writer to make it again.",
        "Deze brief is beschadigd en niet te lezen. Vraag de schrijver om hem opnieuw te maken.",
    ),
    "trouble.LetterForged": (
        "This letter is not from the person it names. Somebody else made it, so it stays shut. You did "
        "nothing wrong.",
        "Deze brief is niet van de persoon die erin genoemd staat. Iemand anders maakte hem, dus hij blijft "
        "dicht. Jij deed niets verkeerd.",
    ),
    "trouble.LetterOfStranger": (
        "This letter is from somebody who is not known here, so it stays shut.",
        "Deze brief is van iemand die hier niet bekend is, dus hij blijft dicht.",
    ),
    "trouble.LetterRepeated": (
        "You already have this letter. Somebody put it here once more; nothing was changed.",
        "Je hebt deze brief al. Iemand heeft hem nog een keer neergezet; er is niets veranderd.",
    ),
    "trouble.LetterNewer": (
        "This letter was made by a newer version of the program. It is safe; install the newest version.",
        "Deze brief is gemaakt door een nieuwere versie van het programma. Hij is veilig; installeer de "
        "nieuwste versie.",
    ),
    # ---- a passphrase that we do not accept, by its reason
    "weak.empty": (
        "The passphrase is empty. Use at least four words, or a sentence of your own.",
        "De wachtzin is leeg. Gebruik minstens vier woorden, of een eigen zin.",
    ),
    "weak.too_short": (
        "This passphrase is too short. Four words or a sentence are hard to guess.",
        "Deze wachtzin is te kort. Vier woorden of een zin zijn moeilijk te raden.",
    ),
    "weak.too_long": (
        "This passphrase is too long. Use at most 1,000 characters.",
        "Deze wachtzin is te lang. Gebruik hooguit 1.000 tekens.",
    ),
    "weak.common": (
        "Many people use this passphrase, so it is easy to guess. Use four words or a sentence of your own.",
        "Veel mensen gebruiken deze wachtzin, dus hij is makkelijk te raden. Gebruik vier woorden of een "
        "eigen zin.",
    ),
    "weak.name": (
        "A name from the table is easy to guess. Use four words or a sentence of your own.",
        "Een naam van iemand aan tafel is makkelijk te raden. Gebruik vier woorden of een eigen zin.",
    ),
    "weak.run": (
        "Keys in a row or repeated letters are easy to guess. Use four words or a sentence of your own.",
        "Toetsen op een rij of steeds dezelfde letters zijn makkelijk te raden. Gebruik vier woorden of een "
        "eigen zin.",
    ),
    "weak.digits": (
        "Only numbers are easy to guess. Use words.",
        "Alleen cijfers zijn makkelijk te raden. Gebruik woorden.",
    ),
    "weak.unassigned": (
        "This passphrase has a sign that not every computer knows. Leave that one out.",
        "In deze wachtzin staat een teken dat niet elke computer kent. Laat dat weg.",
    ),
    # ---- refusals of the command line itself
    "refused.country": (
        "There are no helplines for this country in the program. There are for {known}; ZZ has lines that "
        "work everywhere.",
        "Voor dit land heeft het programma geen hulplijnen. Wel voor {known}; bij ZZ vind je lijnen die "
        "overal werken.",
    ),
    "refused.topic": (
        "There is no topic with this id. You can choose from {known}.",
        "Er is geen onderwerp met dit id. Je kunt kiezen uit {known}.",
    ),
    "refused.feeling": (
        "There is no feeling with this id. You can choose from {known}.",
        "Er is geen gevoel met dit id. Je kunt kiezen uit {known}.",
    ),
    "refused.empty_page": (
        "There is nothing on this page yet, so nothing was saved. Give it a text or a title.",
        "Er staat nog niets op deze bladzijde, dus er is niets bewaard. Geef een tekst of een titel.",
    ),
    "refused.not_utf8": (
        "This input is not text that I can read (UTF-8), so nothing was saved.",
        "Deze invoer is geen tekst die ik kan lezen (UTF-8), dus er is niets bewaard.",
    ),
    "refused.not_the_same": (
        "The two passphrases are not the same. Nothing was changed; try again.",
        "De twee wachtzinnen zijn niet hetzelfde. Er is niets veranderd; probeer het nog eens.",
    ),
    "refused.short_query": (
        "Type at least two letters to search for.",
        "Typ minstens twee letters om te zoeken.",
    ),
    "refused.of_that_day": (
        "This passphrase does not open this backup. Nothing was changed. Maybe you had another one on that "
        "day.",
        "Deze wachtzin opent deze reservekopie niet. Er is niets veranderd. Misschien had je op die dag een "
        "andere.",
    ),
    "refused.damaged": (
        "Not every journal is in order here. Nothing was changed. Is one damaged? Bring back a backup: the "
        "window looks for the newest one, or type: family-app restore",
        "Niet elk dagboek is hier in orde. Er is niets veranderd. Is er een beschadigd? Haal een "
        "reservekopie terug: het venster zoekt de nieuwste, of typ: family-app restore",
    ),
}
