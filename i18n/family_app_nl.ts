<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Kitchen Table</source>
        <translation>Keukentafel</translation>
    </message>
    <message>
        <source>Talk at home about life online, write what is yours alone, and find help. It watches nobody.</source>
        <translation>Praat thuis over het leven online, schrijf wat alleen van jou is en vind hulp. Dit programma houdt niemand in de gaten.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen internet</translation>
    </message>
    <message>
        <source>The program never goes online. It does not look for updates either.</source>
        <translation>Het programma gaat nooit online. Het zoekt ook niet naar nieuwe versies.</translation>
    </message>
    <message>
        <source>No tracking</source>
        <translation>Niemand volgt je</translation>
    </message>
    <message>
        <source>Nobody counts, measures or reads what you do.</source>
        <translation>Niemand telt, meet of leest wat je doet.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Geen account</translation>
    </message>
    <message>
        <source>No e-mail address, no birthday, no real name.</source>
        <translation>Geen e-mailadres, geen geboortedatum, geen echte naam.</translation>
    </message>
    <message>
        <source>No advertising</source>
        <translation>Geen reclame</translation>
    </message>
    <message>
        <source>It is free, and nobody earns anything from it.</source>
        <translation>Het is gratis en niemand verdient eraan.</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Waar je gegevens staan</translation>
    </message>
    <message>
        <source>Journals in it are locked. The program makes locked backups in it by itself. Put one on a USB stick now and then: Settings, in your own space.</source>
        <translation>De dagboeken erin zitten op slot. Het programma maakt er zelf reservekopieën in, ook op slot. Zet er af en toe een op een usb-stick: bij Instellingen, in je eigen plek.</translation>
    </message>
    <message>
        <source>Delete the folder above. The journals in it are then gone, unless somebody has a copy.</source>
        <translation>Gooi de map hierboven weg. De dagboeken erin zijn dan weg, behalve als iemand een kopie heeft.</translation>
    </message>
    <message>
        <source>Our sources</source>
        <translation>Onze bronnen</translation>
    </message>
    <message>
        <source>No outside professional has looked at the tender cards and the guides yet. Each of them says so.</source>
        <translation>Nog geen deskundige van buiten heeft de gevoelige kaarten en de stappenplannen bekeken. Dat staat er ook bij.</translation>
    </message>
    <message>
        <source>Everything the program keeps is in this folder:</source>
        <translation>Alles wat het programma bewaart, staat in deze map:</translation>
    </message>
    <message>
        <source>Folder with your data</source>
        <translation>Map met je gegevens</translation>
    </message>
    <message>
        <source>How to remove it</source>
        <translation>Zo verwijder je het</translation>
    </message>
    <message>
        <source>Does anyone still want their pages? Then copy the folder first.</source>
        <translation>Wil er iemand nog bladzijden bewaren? Kopieer dan eerst de map.</translation>
    </message>
    <message>
        <source>Remove the program in the same way as it came on this computer.</source>
        <translation>Verwijder het programma op dezelfde manier als het op deze computer is gekomen.</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <extracomment>A step in a list: {number} is its number.</extracomment>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Wie kan wat zien</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Who comes to the table?</source>
        <translation>Wie schuift er aan?</translation>
    </message>
    <message>
        <source>A nickname is enough. Everybody who uses this computer account can see the name and the picture.</source>
        <translation>Een bijnaam is genoeg. Iedereen die dit computeraccount gebruikt, kan de naam en het plaatje zien.</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation>Naam of bijnaam</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Een plaatje</translation>
    </message>
    <message>
        <source>Make a key now</source>
        <translation>Maak nu een sleutel</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Nog geen sleutel</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Ik heb een reservekopie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Take this one away</source>
        <translation>Haal deze weg</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Wij allemaal</translation>
    </message>
    <message>
        <source>The adults</source>
        <translation>De volwassenen</translation>
    </message>
    <message>
        <source>There is no more room in this sentence.</source>
        <translation>In deze zin past niets meer.</translation>
    </message>
    <message>
        <source>One sheet has room for {number}. Take one out to add another.</source>
        <extracomment>{number} is how many agreements one sheet of paper has room for.</extracomment>
        <translation>Op één vel passen er {number}. Haal er een weg als je een andere wilt toevoegen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Agree something together</source>
        <translation>Spreek samen iets af</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>In onze eigen woorden</translation>
    </message>
    <message>
        <source>To start from</source>
        <translation>Om mee te beginnen</translation>
    </message>
    <message>
        <source>Press what fits you. You can change the words afterwards.</source>
        <translation>Druk op wat bij jullie past. De woorden kun je daarna nog veranderen.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Back to our agreement</source>
        <translation>Terug naar onze afspraak</translation>
    </message>
    <message>
        <source>Who agrees?</source>
        <translation>Wie spreekt dit af?</translation>
    </message>
    <message>
        <source>Write it together. Each agreement has a side for the adults too. Does it go wrong once? Then you talk about it. Asking someone outside your home for help is always fine.</source>
        <translation>Schrijf het samen op. Elke afspraak heeft ook een kant voor de volwassenen. Gaat het een keer mis? Dan praten jullie erover. Hulp vragen aan iemand buiten jullie huis mag altijd.</translation>
    </message>
    <message>
        <source>Choose one to start from</source>
        <translation>Kies er een om mee te beginnen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>When do we look at it again?</source>
        <translation>Wanneer bekijken we het weer?</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Over een maand</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Over drie maanden</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>Over een half jaar</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Over een jaar</translation>
    </message>
    <message>
        <source>This is not locked: whoever uses this computer account can see it.</source>
        <translation>Dit zit niet op slot: wie dit account op de computer gebruikt, kan het zien.</translation>
    </message>
    <message>
        <source>We agree: keep it</source>
        <translation>Afgesproken: bewaar het</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Onze afspraken</translation>
    </message>
    <message>
        <source>Look at it again together</source>
        <translation>Bekijk ze samen opnieuw</translation>
    </message>
    <message>
        <source>Print to hang up</source>
        <translation>Print om op te hangen</translation>
    </message>
    <message>
        <source>Take all away</source>
        <translation>Haal alles weg</translation>
    </message>
    <message>
        <source>One side is still empty.</source>
        <translation>Eén kant is nog leeg.</translation>
    </message>
    <message>
        <source>What do all of you do, and what do the adults do? Nothing was lost.</source>
        <translation>Wat doen jullie allemaal, en wat doen de volwassenen? Er is niets kwijt.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Het is bewaard.</translation>
    </message>
    <message>
        <source>Print it and hang it up where everybody sees it, if you like.</source>
        <translation>Je kunt het printen en ophangen waar iedereen het ziet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>The file of the table could not be read.</source>
        <translation>Het bestand van de tafel was niet te lezen.</translation>
    </message>
    <message>
        <source>The old file is kept apart with everything in it, and a new one begins.</source>
        <translation>Het oude bestand is apart bewaard, met alles erin. Er begint een nieuw bestand.</translation>
    </message>
    <message>
        <source>All of it goes for good, older versions too. You cannot undo it.</source>
        <translation>Alles wordt gewist, ook oudere versies. Het kan niet terug.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Bewaar alles</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <translation>Ja, haal het weg</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. A good one to begin with: telling never costs you your phone.</source>
        <translation>Er is nog niets afgesproken. Een goede om mee te beginnen: vertellen kost je nooit je telefoon.</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Oudere versies</translation>
    </message>
    <message>
        <source>The adults: {words}</source>
        <extracomment>{words} is what the adults do.</extracomment>
        <translation>De volwassenen: {words}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sinds {day}</translation>
    </message>
    <message>
        <source>Look again: {day}</source>
        <translation>Weer bekijken: {day}</translation>
    </message>
    <message>
        <source>Does it go wrong once? Then we talk about it.</source>
        <translation>Gaat het een keer mis? Dan praten we erover.</translation>
    </message>
</context>
<context>
    <name>AlreadyOpen</name>
    <message>
        <source>Open it here</source>
        <translation>Open het hier</translation>
    </message>
    <message>
        <source>This folder was last open on the computer “{computer}”.</source>
        <translation>Deze map stond het laatst open op de computer ‘{computer}’.</translation>
    </message>
    <message>
        <source>This folder says that it is open, but not where.</source>
        <translation>Deze map zegt dat hij openstaat, maar niet waar.</translation>
    </message>
    <message>
        <source>Is Kitchen Table closed there? Then you can open it here. If it is open in two places at once, you could lose what you write.</source>
        <translation>Is Keukentafel daar dicht? Dan kun je hem hier openen. Staat hij op twee plekken tegelijk open, dan kun je kwijtraken wat je schrijft.</translation>
    </message>
    <message>
        <source>Kitchen Table may still be open somewhere else.</source>
        <translation>Keukentafel staat misschien nog ergens anders open.</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Older backups still have it.</source>
        <translation>In oudere reservekopieën staat het nog.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Wis voorgoed</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat het staan</translation>
    </message>
</context>
<context>
    <name>AvatarChoice</name>
    <message>
        <source>Cat</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hond</translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Vlinder</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planeet</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Raket</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Maan</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Bergen</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Regenboog</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fiets</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Voetbal</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitaar</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Biscuit</source>
        <translation>Koekje</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Kopje</translation>
    </message>
</context>
<context>
    <name>Avatars</name>
    <message>
        <source>Cat</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hond</translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Vlinder</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planeet</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Raket</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Maan</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Bergen</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Regenboog</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fiets</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Voetbal</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitaar</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Biscuit</source>
        <translation>Koekje</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Kopje</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>The newest backups</source>
        <translation>De nieuwste reservekopieën</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Haal terug</translation>
    </message>
    <message>
        <source>Bring back the backup of {moment}</source>
        <extracomment>For screen readers; {moment} is for instance: Monday 23 November 2026, 16:10</extracomment>
        <translation>Haal de reservekopie van {moment} terug</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} and {number} in the bin</source>
        <extracomment>For instance: 41 pages and 2 in the bin.</extracomment>
        <translation>{pages} en {number} in de prullenbak</translation>
    </message>
    <message>
        <source>All of {day}</source>
        <translation>Allemaal van {day}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Van {first} tot en met {last}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Kitchen Table makes a backup by itself, at most once a day, when something has changed. It stays locked: nobody can read it without your key.</source>
        <translation>Keukentafel maakt vanzelf een reservekopie, hooguit één keer per dag, als er iets veranderd is. Hij blijft op slot: zonder jouw sleutel kan niemand hem lezen.</translation>
    </message>
    <message>
        <source>Bring back from a file</source>
        <translation>Haal terug uit een bestand</translation>
    </message>
    <message>
        <source>If this computer breaks or gets lost, the backups on it are gone too. One on a stick, in another place, is not.</source>
        <translation>Gaat deze computer stuk of raakt hij kwijt, dan zijn de reservekopieën erop ook weg. Eentje op een stick, op een andere plek, is er dan nog.</translation>
    </message>
    <message>
        <source>Beside your journal lie files that are not ours. Maybe they come from a program that copies files to a cloud. They stay as they are.</source>
        <translation>Naast je dagboek liggen bestanden die niet van ons zijn. Misschien komen ze van een programma dat bestanden naar een cloud kopieert. Ze blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The last one: {moment}, with {pages}.</source>
        <extracomment>For instance: The last one: Monday 23 November 2026, 16:10, with 41 pages.</extracomment>
        <translation>De laatste: {moment}, met {pages}.</translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation>Er is hier nog geen reservekopie.</translation>
    </message>
    <message>
        <source>The backup is back, as “{name}” at the table.</source>
        <extracomment>{name} is the nickname under which the journal of the backup now stands at the table.</extracomment>
        <translation>De reservekopie is terug, als ‘{name}’ aan tafel.</translation>
    </message>
    <message>
        <source>Your present journal has not changed. Lock your space to go to the other one. It opens with the passphrase of that day.</source>
        <translation>Je dagboek van nu is niet veranderd. Doe je plek op slot om naar het andere te gaan. Dat gaat open met de wachtzin van die dag.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Maak er nu een</translation>
    </message>
    <message>
        <source>To a file or stick</source>
        <translation>Op een stick of in een bestand</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>De reservekopie wordt gemaakt…</translation>
    </message>
    <message>
        <source>There is a new backup, with {pages}.</source>
        <translation>Er is een nieuwe reservekopie, met {pages}.</translation>
    </message>
    <message>
        <source>It was read back, and it is whole.</source>
        <translation>Hij is teruggelezen en hij is heel.</translation>
    </message>
    <message>
        <source>The backup is in the place that you chose, with {pages}.</source>
        <translation>De reservekopie staat op de plek die je koos, met {pages}.</translation>
    </message>
    <message>
        <source>It was read back, and it is whole. It opens with the passphrase that you have now.</source>
        <translation>Hij is teruggelezen en hij is heel. Hij gaat open met de wachtzin die je nu hebt.</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>Gestopt. Er is geen reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Your pages are safe.</source>
        <translation>Je bladzijden zijn veilig.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>The page is in the bin.</source>
        <translation>De bladzijde ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>You can put it back for 30 days.</source>
        <translation>Je kunt hem nog 30 dagen terugzetten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>De bladzijde is terug.</translation>
    </message>
    <message>
        <source>The page is erased.</source>
        <translation>De bladzijde is gewist.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message>
        <source>This page is in the bin. It is kept for 30 days, until {day}.</source>
        <extracomment>{day} is for instance: Monday 23 November</extracomment>
        <translation>Deze bladzijde ligt in de prullenbak. Daar blijft hij 30 dagen, tot {day}.</translation>
    </message>
    <message>
        <source>Backups from before you erase it still have it.</source>
        <translation>In reservekopieën van voor het wissen staat hij nog.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Wis voorgoed</translation>
    </message>
    <message>
        <source>Press again to erase it</source>
        <translation>Druk nog eens om te wissen</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Bring back and open</source>
        <translation>Haal terug en open</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Haal hem terug</translation>
    </message>
    <message>
        <source>The damaged journal is put aside, nothing of it is deleted. This one takes its place.</source>
        <translation>Het beschadigde dagboek gaat opzij, er wordt niets van gewist. Dit komt op zijn plek.</translation>
    </message>
    <message>
        <source>It comes next to the present journal, as one more person at the table. Nothing is overwritten.</source>
        <translation>Het komt naast het dagboek van nu, als een extra persoon aan tafel. Er wordt niets overschreven.</translation>
    </message>
    <message>
        <source>It opens with the passphrase and the recovery code of that day.</source>
        <translation>Het gaat open met de wachtzin en de herstelcode van die dag.</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>We kijken in de reservekopie…</translation>
    </message>
    <message>
        <source>Your pages are coming back…</source>
        <translation>Je bladzijden komen terug…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is a backup of {day} with {pages}.</source>
        <extracomment>For instance: There is a backup of Monday 23 November 2026 with 41 pages.</extracomment>
        <translation>Er is een reservekopie van {day} met {pages}.</translation>
    </message>
    <message>
        <source>This is a backup of {day} with {pages}.</source>
        <translation>Dit is een reservekopie van {day} met {pages}.</translation>
    </message>
    <message>
        <source>Made on {moment}.</source>
        <extracomment>For instance: Made on Monday 23 November 2026, 16:10.</extracomment>
        <translation>Gemaakt op {moment}.</translation>
    </message>
    <message>
        <source>This passphrase does not open this backup.</source>
        <translation>Deze wachtzin opent deze reservekopie niet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Maybe you had another one on that day.</source>
        <translation>Er is niets veranderd. Misschien had je op die dag een andere.</translation>
    </message>
    <message>
        <source>This code does not open this backup.</source>
        <translation>Deze code opent deze reservekopie niet.</translation>
    </message>
</context>
<context>
    <name>CardFilters</name>
    <message>
        <source>{low}–{high} years</source>
        <translation>{low}–{high} jaar</translation>
    </message>
    <message>
        <source>Conversation cards</source>
        <translation>Gesprekskaarten</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Alle leeftijden</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wie vraagt</translation>
    </message>
    <message>
        <source>Anyone asks</source>
        <translation>Iedereen vraagt</translation>
    </message>
    <message>
        <source>A child asks</source>
        <translation>Een kind vraagt</translation>
    </message>
    <message>
        <source>A grown-up asks</source>
        <translation>Een volwassene vraagt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>Met een ster</translation>
    </message>
    <message>
        <source>All decks</source>
        <translation>Alle stapels</translation>
    </message>
</context>
<context>
    <name>CardSides</name>
    <message>
        <source>To ask more</source>
        <translation>Om door te vragen</translation>
    </message>
    <message>
        <source>Why this question</source>
        <translation>Waarom deze vraag</translation>
    </message>
    <message>
        <source>What to listen for</source>
        <translation>Waar je op kunt letten</translation>
    </message>
    <message>
        <source>If the answer worries you</source>
        <translation>Als het antwoord je zorgen geeft</translation>
    </message>
    <message>
        <source>Better not say</source>
        <translation>Zeg dit liever niet</translation>
    </message>
    <message>
        <source>A kind ending</source>
        <translation>Een fijne afsluiting</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <extracomment>{sentence} is something to say out loud; only the quotation marks differ by language.</extracomment>
        <translation>‘{sentence}’</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Lees het stappenplan</translation>
    </message>
    <message>
        <source>Read the guide: {title}</source>
        <extracomment>{title} is the title of a guide.</extracomment>
        <translation>Lees het stappenplan: {title}</translation>
    </message>
    <message>
        <source>First steps and help</source>
        <translation>Eerste stappen en hulp</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>No card fits this choice</source>
        <translation>Er past geen kaart bij deze keuze</translation>
    </message>
    <message>
        <source>Choose another topic or age, or look at all of them.</source>
        <translation>Kies een ander onderwerp of een andere leeftijd, of bekijk alle kaarten.</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Alle kaarten</translation>
    </message>
    <message>
        <source>Talked about it this month</source>
        <translation>Deze maand hierover gepraat</translation>
    </message>
    <message>
        <source>Talked about it in {month}</source>
        <extracomment>{month} is a month and year: March 2026.</extracomment>
        <translation>Hierover gepraat in {month}</translation>
    </message>
    <message>
        <source>What was kept at the table could not be read.</source>
        <translation>Wat aan tafel bewaard was, kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>Stars, own cards and agreements were in it. It was set aside whole, and a new one begins. The other cards are all here.</source>
        <translation>Daar stonden sterren, eigen kaarten en afspraken in. Het is apart bewaard, met alles erin. Er begint een nieuw bestand. De andere kaarten zijn er nog.</translation>
    </message>
    <message>
        <source>The star or month was not kept. You can go on with the cards.</source>
        <translation>De ster of de maand is niet bewaard. Je kunt gewoon verder met de kaarten.</translation>
    </message>
    <message>
        <source>All stars and months are gone.</source>
        <translation>Alle sterren en maanden zijn weg.</translation>
    </message>
    <message>
        <source>The stars and months are still there.</source>
        <translation>De sterren en maanden zijn er nog.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Text message: send {word}</source>
        <extracomment>{word} is the key word of a helpline by text message, such as HOME.</extracomment>
        <translation>Sms: stuur {word}</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>normal call rate</source>
        <translation>gewoon beltarief</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>kosten niet bekend</translation>
    </message>
    <message>
        <source>you need not say your name</source>
        <translation>je hoeft je naam niet te zeggen</translation>
    </message>
    <message>
        <source>they ask your name</source>
        <translation>ze vragen je naam</translation>
    </message>
    <message>
        <source>also for deaf and hard-of-hearing people</source>
        <translation>ook voor wie doof of slechthorend is</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation>Papiaments</translation>
    </message>
    <message>
        <source>American Sign Language</source>
        <translation>Amerikaanse gebarentaal</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>dag en nacht</translation>
    </message>
    <message>
        <source>usually day and night</source>
        <translation>meestal dag en nacht</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>openingstijden niet bekend</translation>
    </message>
    <message>
        <source>usually open: {hours}</source>
        <extracomment>{hours} are days and times, such as: Monday–Friday 09:00–17:00.</extracomment>
        <translation>meestal open: {hours}</translation>
    </message>
    <message>
        <source>usually open now: {hours}</source>
        <translation>nu meestal open: {hours}</translation>
    </message>
    <message>
        <source>closed now, usually open: {hours}</source>
        <translation>nu dicht, meestal open: {hours}</translation>
    </message>
    <message>
        <source>usually open now, until {time}</source>
        <translation>nu meestal open, tot {time}</translation>
    </message>
    <message>
        <source>{hours} (their time)</source>
        <extracomment>After opening hours: the time is that of the country of the line, not of this computer.</extracomment>
        <translation>{hours} (tijd daar)</translation>
    </message>
    <message>
        <source>every day {times}</source>
        <translation>elke dag {times}</translation>
    </message>
    <message>
        <source>closed now, usually open from {start} to {end}</source>
        <translation>nu dicht, meestal open van {start} tot {end}</translation>
    </message>
    <message>
        <source>closed now, usually open on {day} from {start} to {end}</source>
        <extracomment>{day} is the name of a day of the week.</extracomment>
        <translation>nu dicht, meestal open op {day} van {start} tot {end}</translation>
    </message>
    <message>
        <source>up to {age} years</source>
        <translation>tot en met {age} jaar</translation>
    </message>
    <message>
        <source>{age} years and older</source>
        <translation>vanaf {age} jaar</translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <translation>{low} tot en met {high} jaar</translation>
    </message>
    <message>
        <source>not known when this was last seen, so check it first</source>
        <translation>niet bekend wanneer dit voor het laatst is gezien, dus kijk het eerst na</translation>
    </message>
    <message>
        <source>last seen {month}, so check it first</source>
        <extracomment>{month} is a month and year, or a year.</extracomment>
        <translation>voor het laatst gezien in {month}, dus kijk het eerst na</translation>
    </message>
    <message>
        <source>last seen {month}</source>
        <translation>voor het laatst gezien in {month}</translation>
    </message>
    <message>
        <source>not yet confirmed with the organisation</source>
        <translation>nog niet nagevraagd bij de organisatie</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>bron: {source}</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Choose at least two people.</source>
        <translation>Kies minstens twee mensen.</translation>
    </message>
    <message>
        <source>Is somebody not on the list? Type the name below it.</source>
        <translation>Staat iemand er niet bij? Typ de naam eronder.</translation>
    </message>
    <message>
        <source>The line is copied.</source>
        <translation>De zin is gekopieerd.</translation>
    </message>
    <message>
        <source>Open your own space and paste it there. Hide clears it again.</source>
        <translation>Open je eigen plek en plak hem daar. Met Verberg is hij weer weg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Het is bewaard.</translation>
    </message>
    <message>
        <source>This is not locked: whoever uses this computer account can see it.</source>
        <translation>Dit zit niet op slot: wie dit account op de computer gebruikt, kan het zien.</translation>
    </message>
    <message>
        <source>It has the day and a neutral title, and nobody’s name.</source>
        <translation>Er staan alleen de dag en een gewone titel in, en geen namen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Kies een andere map of een andere naam.</translation>
    </message>
    <message>
        <source>The file for a calendar is there.</source>
        <translation>Het bestand voor een agenda is er.</translation>
    </message>
    <message>
        <source>Who is at the table?</source>
        <translation>Wie zit er aan tafel?</translation>
    </message>
    <message>
        <source>A check-in together</source>
        <translation>Samen bijpraten</translation>
    </message>
    <message>
        <source>About a quarter of an hour. Everybody may pass, and stopping is always fine. Nothing is kept unless you press keep at the end.</source>
        <translation>Het duurt ongeveer een kwartier. Iedereen mag overslaan, en stoppen mag altijd. Er wordt niets bewaard, behalve als je aan het eind op bewaren drukt.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>What about?</source>
        <translation>Waarover?</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Maakt niet uit</translation>
    </message>
    <message>
        <source>How old is the youngest?</source>
        <translation>Hoe oud is de jongste?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Make a file for a calendar</source>
        <translation>Maak een bestand voor een agenda</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Vergeet dit</translation>
    </message>
    <message>
        <source>You agreed: {words}</source>
        <extracomment>{words} is what the family agreed at a check-in.</extracomment>
        <translation>Jullie spraken af: {words}</translation>
    </message>
    <message>
        <source>Together again: {day}</source>
        <translation>Weer samen: {day}</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>Neem de tijd.</translation>
    </message>
    <message>
        <source>Nothing is shown, and nothing is lost.</source>
        <translation>Er is niets te zien, en er is niets kwijt.</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Hoe gaat het?</translation>
    </message>
    <message>
        <source>One word is enough. Passing is fine.</source>
        <translation>Eén woord is genoeg. Overslaan mag.</translation>
    </message>
    <message>
        <source>You may leave it open.</source>
        <translation>Je mag het ook open laten.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Een kaart</translation>
    </message>
    <message>
        <source>Everybody who wants to gives an answer.</source>
        <translation>Wie wil, geeft antwoord.</translation>
    </message>
    <message>
        <source>A rose and a thorn</source>
        <translation>Een roos en een doorn</translation>
    </message>
    <message>
        <source>{name}, how are you right now?</source>
        <translation>{name}, hoe gaat het nu met je?</translation>
    </message>
    <message>
        <source>{name}, what was nice, and what was not?</source>
        <translation>{name}, wat was fijn, en wat niet?</translation>
    </message>
    <message>
        <source>Only listen. Nobody has to solve it now.</source>
        <translation>Alleen luisteren. Niemand hoeft het nu op te lossen.</translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Eén ding</translation>
    </message>
    <message>
        <source>What one thing do you agree on?</source>
        <translation>Wat spreken jullie samen af?</translation>
    </message>
    <message>
        <source>Something small that everybody can do, the adults too. Or nothing.</source>
        <translation>Iets kleins dat iedereen kan doen, de volwassenen ook. Of niets.</translation>
    </message>
    <message>
        <source>When again</source>
        <translation>Wanneer weer</translation>
    </message>
    <message>
        <source>When will you do this again?</source>
        <translation>Wanneer doen jullie dit weer?</translation>
    </message>
    <message>
        <source>Write alone, show together</source>
        <translation>Apart schrijven, samen laten zien</translation>
    </message>
    <message>
        <source>Here they are.</source>
        <translation>Hier zijn ze.</translation>
    </message>
    <message>
        <source>Read them quietly first.</source>
        <translation>Lees ze eerst rustig.</translation>
    </message>
    <message>
        <source>Shall we turn them over?</source>
        <translation>Zullen we ze omdraaien?</translation>
    </message>
    <message>
        <source>All lines at once. When you end, they are gone.</source>
        <translation>Alle zinnen tegelijk. Als jullie klaar zijn, zijn ze weg.</translation>
    </message>
    <message>
        <source>{name}, what would you like the others to know?</source>
        <translation>{name}, wat mogen de anderen van je weten?</translation>
    </message>
    <message>
        <source>The others look away. Nobody sees it before all have had a turn.</source>
        <translation>De anderen kijken weg. Niemand ziet het voordat iedereen is geweest.</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Het eind</translation>
    </message>
    <message>
        <source>Thank you all for being here.</source>
        <translation>Fijn dat jullie er allemaal waren.</translation>
    </message>
    <message>
        <source>{name}: copy my line for my own space</source>
        <extracomment>{name} may copy the own line, to put it into the own space.</extracomment>
        <translation>{name}: kopieer mijn zin voor mijn eigen plek</translation>
    </message>
    <message>
        <source>Keep your own line? Copy it, and paste it in your own space:</source>
        <translation>Wil je je eigen zin bewaren? Kopieer hem, en plak hem in je eigen plek:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>End, keep nothing</source>
        <translation>Stop en bewaar niets</translation>
    </message>
    <message>
        <source>Turn all over</source>
        <translation>Draai alles om</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Sla over</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Andere kaart</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Keep what we agreed</source>
        <translation>Bewaar wat we afspraken</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Over een week</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Over twee weken</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Over een maand</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Een andere dag</translation>
    </message>
    <message>
        <source>Remind us</source>
        <translation>Herinner ons eraan</translation>
    </message>
    <message>
        <source>On that day, while this program is open. Press Not now, and it waits until tomorrow.</source>
        <translation>Op die dag, als dit programma openstaat. Druk op ‘Nu niet’, dan wacht het tot morgen.</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Laat zien wat ik schrijf</translation>
    </message>
    <message>
        <source>Cover what I write</source>
        <translation>Verstop wat ik schrijf</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>Type your recovery code. Small letters and missing dashes are fine.</source>
        <translation>Typ je herstelcode. Kleine letters mogen, streepjes hoeven niet.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Is your code split in two? Type the other half here. If not, leave this empty.</source>
        <translation>Is je code in tweeën? Typ hier de andere helft. Anders laat je dit leeg.</translation>
    </message>
    <message>
        <source>The other half of the code</source>
        <translation>De andere helft van de code</translation>
    </message>
</context>
<context>
    <name>CodeSection</name>
    <message>
        <source>My recovery code</source>
        <translation>Mijn herstelcode</translation>
    </message>
    <message>
        <source>Try my recovery code</source>
        <translation>Probeer mijn herstelcode</translation>
    </message>
    <message>
        <source>It opens your journal if you ever forget your passphrase.</source>
        <translation>Hij opent je dagboek als je ooit je wachtzin vergeet.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Een nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Nobody keeps a code for this journal. If you forget your passphrase, it stays closed.</source>
        <translation>Niemand bewaart een code van dit dagboek. Vergeet je je wachtzin, dan blijft het dicht.</translation>
    </message>
    <message>
        <source>That may be what you want. You can also make one now.</source>
        <translation>Misschien wil je dat zo. Je kunt er nu ook een maken.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Maak een herstelcode</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Hij werkt.</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>Leg hem terug waar hij lag.</translation>
    </message>
    <message>
        <source>Your new code works.</source>
        <translation>Je nieuwe code werkt.</translation>
    </message>
    <message>
        <source>An older code no longer opens this journal.</source>
        <translation>Met een oudere code gaat dit dagboek niet meer open.</translation>
    </message>
    <message>
        <source>Nobody keeps a code now.</source>
        <translation>Niemand bewaart nu een code.</translation>
    </message>
    <message>
        <source>Your old code no longer fits. Remember your passphrase well.</source>
        <translation>Je oude code past niet meer. Onthoud je wachtzin goed.</translation>
    </message>
    <message>
        <source>The new code was not typed back, so it does not work.</source>
        <translation>De nieuwe code is niet overgetypt, dus hij werkt niet.</translation>
    </message>
    <message>
        <source>Nothing was changed. What is on a new paper opens nothing.</source>
        <translation>Er is niets veranderd. Met wat er op een nieuw papier staat, gaat niets open.</translation>
    </message>
    <message>
        <source>You have not tried it yet. Do you know where your paper is?</source>
        <translation>Je hebt hem nog niet geprobeerd. Weet je waar je papier is?</translation>
    </message>
    <message>
        <source>You tried it on {day}. It worked.</source>
        <translation>Je hebt hem geprobeerd op {day}. Hij werkte.</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>Step {at} of {count}</source>
        <extracomment>Which step of how many: Step 2 of 8.</extracomment>
        <translation>Stap {at} van {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sla over</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop here, it is saved</source>
        <translation>Stop hier, het is bewaard</translation>
    </message>
    <message>
        <source>I want help now</source>
        <translation>Ik wil nu hulp</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Wat die persoon wil</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gevoel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Or write it yourself</source>
        <translation>Of schrijf het zelf op</translation>
    </message>
    <message>
        <source>Name or user name</source>
        <translation>Naam of gebruikersnaam</translation>
    </message>
    <message>
        <source>Web address, if you know it</source>
        <translation>Webadres, als je het weet</translation>
    </message>
    <message>
        <source>When, about</source>
        <translation>Wanneer ongeveer</translation>
    </message>
    <message>
        <source>In a few words of your own</source>
        <translation>In een paar eigen woorden</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Langer geleden</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Het gaat nog door</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Er is iets gebeurd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date such as 28 November 2026.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Over for me since {day}</source>
        <extracomment>{day} is a date: this concern is over for the person.</extracomment>
        <translation>Voor mij klaar sinds {day}</translation>
    </message>
    <message>
        <source>Write it down for yourself. You decide what happens with it.</source>
        <translation>Schrijf het op voor jezelf. Jij beslist wat ermee gebeurt.</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Schrijf op wat er gebeurde</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Wat kan ik doen?</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>To my list</source>
        <translation>Naar mijn lijst</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Toch nog niet klaar</translation>
    </message>
    <message>
        <source>It is over for me</source>
        <translation>Voor mij is het klaar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Verander het</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Feiten op papier</translation>
    </message>
    <message>
        <source>Tell someone</source>
        <translation>Vertel het aan iemand</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>Naar de prullenbak</translation>
    </message>
    <message>
        <source>Take it out of the bin</source>
        <translation>Haal het uit de prullenbak</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Wis voorgoed</translation>
    </message>
    <message>
        <source>Then it is gone here. You cannot undo it.</source>
        <translation>Dan is het hier weg. Je kunt het niet meer terughalen.</translation>
    </message>
    <message>
        <source>It is erased after 30 days in the bin.</source>
        <translation>Na 30 dagen in de prullenbak wordt het gewist.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Maak prullenbak leeg</translation>
    </message>
    <message numerus="yes">
        <source>This erases %n thing(s) for good. You cannot undo it.</source>
        <translation>
            <numerusform>Zo wis je %n ding voorgoed. Je kunt het niet meer terughalen.</numerusform>
            <numerusform>Zo wis je %n dingen voorgoed. Je kunt ze niet meer terughalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Bewaar alles</translation>
    </message>
    <message>
        <source>Written down on {day}</source>
        <extracomment>{day} is the date on which this was written down.</extracomment>
        <translation>Opgeschreven op {day}</translation>
    </message>
    <message>
        <source>What came next</source>
        <translation>Wat er daarna gebeurde</translation>
    </message>
    <message>
        <source>Did something more happen, or did something help?</source>
        <translation>Gebeurde er nog iets, of hielp er iets?</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Zet het erbij</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <extracomment>Followed by a sentence about what to do where home is not safe.</extracomment>
        <translation>Het is bewaard.</translation>
    </message>
    <message>
        <source>It stays in the bin for 30 days.</source>
        <translation>Het ligt 30 dagen in de prullenbak.</translation>
    </message>
    <message>
        <source>You can take it out again until then.</source>
        <translation>Tot die tijd kun je het er weer uit halen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Haal het terug</translation>
    </message>
    <message>
        <source>There is no more room here.</source>
        <translation>Hier is geen plaats meer.</translation>
    </message>
    <message>
        <source>What was there is kept. Write the rest under ‘What came next’.</source>
        <translation>Wat er stond, blijft bewaard. Schrijf de rest bij ‘Wat er daarna gebeurde’.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In mijn eigen woorden</translation>
    </message>
    <message>
        <source>How I feel</source>
        <translation>Hoe ik me voel</translation>
    </message>
    <message>
        <source>Someone at home</source>
        <translation>Iemand thuis</translation>
    </message>
    <message>
        <source>It is about someone at home</source>
        <translation>Het gaat over iemand thuis</translation>
    </message>
    <message>
        <source>For a helpline, school or the police. Choose what goes on it. There are no pictures on it, and this program sends nothing.</source>
        <translation>Voor een hulplijn, school of de politie. Kies wat erop komt. Er staan geen foto’s op, en dit programma verstuurt niets.</translation>
    </message>
    <message>
        <source>Someone at home could find this paper or this file. You can also tell a helpline without paper. Then there is no paper to find.</source>
        <translation>Iemand thuis kan dit papier of dit bestand vinden. Je kunt het ook zonder papier aan een hulplijn vertellen. Dan is er geen papier te vinden.</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Bekijk het eerst</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Alle hulp</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wie kan helpen</translation>
    </message>
    <message>
        <source>Write more about it</source>
        <translation>Schrijf er meer over</translation>
    </message>
    <message>
        <source>Someone I trust</source>
        <translation>Iemand die ik vertrouw</translation>
    </message>
    <message>
        <source>Who that can be, and how to begin.</source>
        <translation>Wie dat kan zijn, en hoe je begint.</translation>
    </message>
    <message>
        <source>A helpline to call or chat with</source>
        <translation>Een hulplijn om te bellen of te chatten</translation>
    </message>
    <message>
        <source>Somebody listens, and helps you think.</source>
        <translation>Iemand luistert naar je en denkt met je mee.</translation>
    </message>
    <message>
        <source>You can add to it whenever you like.</source>
        <translation>Je kunt er altijd iets bij zetten.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>What helps me on a hard day.</source>
        <translation>Wat mij helpt op een moeilijke dag.</translation>
    </message>
    <message>
        <source>A letter to one person</source>
        <translation>Een brief aan één persoon</translation>
    </message>
    <message>
        <source>Someone at home could notice that a letter is there.</source>
        <translation>Iemand thuis kan merken dat er een brief is.</translation>
    </message>
    <message>
        <source>Only the one you choose can open it.</source>
        <translation>Alleen wie jij kiest, kan hem openen.</translation>
    </message>
    <message>
        <source>We agreed at home: {clause}</source>
        <extracomment>{clause} is what the family agreed, in its own words.</extracomment>
        <translation>Thuis spraken we af: {clause}</translation>
    </message>
    <message>
        <source>Who could I tell?</source>
        <translation>Aan wie kan ik het vertellen?</translation>
    </message>
    <message>
        <source>Go there. You can say:</source>
        <translation>Ga ernaartoe. Je kunt zeggen:</translation>
    </message>
    <message>
        <source>You can tell it to:</source>
        <translation>Je kunt het vertellen aan:</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <extracomment>{value} is a telephone number or an address.</extracomment>
        <translation>Kopieer {value}</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR code of {value}</source>
        <translation>QR-code van {value}</translation>
    </message>
    <message>
        <source>The QR code is below.</source>
        <translation>De QR-code staat eronder.</translation>
    </message>
    <message>
        <source>Point the camera of a phone at this. The phone then shows {value}. Nothing happens until you press it there.</source>
        <translation>Richt de camera van een telefoon op de code. De telefoon laat dan {value} zien. Er gebeurt pas iets als je daar drukt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>It stays until you copy something else, press Hide or close this program.</source>
        <extracomment>Below a number that was just copied. Hide is the button of that name.</extracomment>
        <translation>De computer onthoudt het tot je iets anders kopieert, op Verberg drukt of dit programma sluit.</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>Type the first letters of the country, or choose it from the list.</source>
        <translation>Typ de eerste letters van het land, of kies het uit de lijst.</translation>
    </message>
    <message>
        <source>Type the first letters of the country</source>
        <translation>Typ de eerste letters van het land</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Welk land?</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your page is too long to save</source>
        <translation>Je bladzijde is te lang om te bewaren</translation>
    </message>
    <message>
        <source>It is behind this page, and nobody sees it. Go back and make it shorter, or lock without these last words.</source>
        <translation>Hij ligt achter dit scherm en niemand ziet hem. Ga terug en maak hem korter, of doe op slot zonder deze laatste woorden.</translation>
    </message>
    <message>
        <source>Your last words are not saved yet</source>
        <translation>Je laatste woorden zijn nog niet bewaard</translation>
    </message>
    <message>
        <source>They are behind this page, and nobody sees them. Your space locks as soon as they are saved.</source>
        <translation>Ze staan achter dit scherm en niemand ziet ze. Je plek gaat op slot zodra ze bewaard zijn.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Back to my page</source>
        <translation>Terug naar mijn bladzijde</translation>
    </message>
    <message>
        <source>Lock without these last words</source>
        <translation>Doe op slot zonder deze laatste woorden</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Er ging iets mis.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Nothing was sent anywhere. Does it happen again? Close the program and open it again.</source>
        <translation>Wat al bewaard was, is er nog. Er is niets verstuurd. Gebeurt het weer? Sluit dan het programma en open het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Decks</name>
    <message>
        <source>All decks</source>
        <translation>Alle stapels</translation>
    </message>
    <message>
        <source>Choose what you want to talk about. Skipping a card is always fine.</source>
        <translation>Kies waar jullie over willen praten. Een kaart overslaan mag altijd.</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Terug naar de kaarten</translation>
    </message>
    <message>
        <source>Plan a talk</source>
        <translation>Plan een gesprek</translation>
    </message>
    <message>
        <source>Our own cards</source>
        <translation>Onze eigen kaarten</translation>
    </message>
    <message>
        <source>Tender: these cards leave no trace.</source>
        <translation>Gevoelig: deze kaarten laten geen spoor achter.</translation>
    </message>
    <message>
        <source>Draw a card</source>
        <translation>Trek een kaart</translation>
    </message>
    <message>
        <source>Print this deck</source>
        <translation>Print deze stapel</translation>
    </message>
    <message>
        <source>A tender subject. Choose a calm moment. These cards leave no star and no date. Not yet looked at by an outside professional.</source>
        <translation>Een gevoelig onderwerp. Kies een rustig moment. Deze kaarten laten geen ster en geen datum achter. Nog niet bekeken door een deskundige van buiten.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>How to use</source>
        <translation>Zo gebruik je het</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Pak</translation>
    </message>
    <message>
        <source>Take this card: {question}</source>
        <extracomment>{question} is the question on a card.</extracomment>
        <translation>Pak deze kaart: {question}</translation>
    </message>
</context>
<context>
    <name>EmergencyBanner</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Ander land</translation>
    </message>
    <message>
        <source>Danger right now? Call the number of the country you are in.</source>
        <translation>Is er nu gevaar? Bel het noodnummer van het land waar je bent.</translation>
    </message>
    <message>
        <source>Danger right now? Call {number}</source>
        <extracomment>{number} is an emergency number such as 112.</extracomment>
        <translation>Is er nu gevaar? Bel {number}</translation>
    </message>
    <message>
        <source>Danger right now? Call:</source>
        <translation>Is er nu gevaar? Bel:</translation>
    </message>
</context>
<context>
    <name>EmptyBin</name>
    <message>
        <source>Empty the bin</source>
        <translation>Maak prullenbak leeg</translation>
    </message>
    <message numerus="yes">
        <source>This erases %n page(s) for good. You cannot undo it.</source>
        <translation>
            <numerusform>Zo wis je %n bladzijde voorgoed. Je kunt hem niet meer terughalen.</numerusform>
            <numerusform>Zo wis je %n bladzijden voorgoed. Je kunt ze niet meer terughalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups still have everything.</source>
        <translation>In oudere reservekopieën staat alles nog.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Bewaar alles</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Nobody reads this unless you choose to share it. Nobody gets a warning either.</source>
        <translation>Niemand leest dit, behalve als jij het zelf wilt delen. Er krijgt ook niemand een waarschuwing.</translation>
    </message>
    <message>
        <source>Are you in danger, or do you want to hurt yourself? Tell someone now.</source>
        <translation>Ben je in gevaar, of wil je jezelf pijn doen? Vertel het nu aan iemand.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Ways to start</source>
        <translation>Manieren om te beginnen</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Er is iets gebeurd</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Put it here</source>
        <translation>Zet hem hier neer</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Neem deze</translation>
    </message>
    <message>
        <source>Backups (*.fbk)</source>
        <translation>Reservekopieën (*.fbk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>With a star</source>
        <translation>Met een ster</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Only pages with a star</source>
        <translation>Alleen bladzijden met een ster</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Laat de prullenbak zien</translation>
    </message>
    <message>
        <source>Only pages with this feeling</source>
        <translation>Alleen bladzijden met dit gevoel</translation>
    </message>
    <message>
        <source>Only pages with this topic</source>
        <translation>Alleen bladzijden met dit onderwerp</translation>
    </message>
    <message>
        <source>Every feeling</source>
        <translation>Elk gevoel</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Elk onderwerp</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Nobody reads this, and nobody gets a warning either.</source>
        <translation>Niemand leest dit en er krijgt ook niemand een waarschuwing.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Give this page to someone</source>
        <translation>Geef deze bladzijde aan iemand</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <extracomment>Below a page; {time} is a time of day such as 16:10.</extracomment>
        <translation>Bewaard om {time}</translation>
    </message>
    <message>
        <source>Copied. We clear it in 30 seconds.</source>
        <translation>Gekopieerd. Over 30 seconden wissen we het.</translation>
    </message>
    <message>
        <source>Help now (F1)</source>
        <translation>Nu hulp nodig (F1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A button: it covers the window at once, saves, and locks what is open.</extracomment>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>Hide at once (Shift three times)</source>
        <translation>Verberg meteen (drie keer Shift)</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>What can I do?</source>
        <translation>Wat kan ik doen?</translation>
    </message>
    <message>
        <source>Short steps for when something happens. Nobody keeps track of what you read here.</source>
        <translation>Korte stappen voor als er iets gebeurt. Niemand houdt bij wat je hier leest.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Search in the guides</source>
        <translation>Zoek in de stappenplannen</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or press Help now to talk with somebody.</source>
        <translation>Niets gevonden. Probeer een ander woord, of druk op Nu hulp nodig om met iemand te praten.</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) found</source>
        <translation>
            <numerusform>%n stappenplan gevonden</numerusform>
            <numerusform>%n stappenplannen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>First these three</source>
        <translation>Eerst deze drie</translation>
    </message>
    <message>
        <source>Based on: {names}.</source>
        <extracomment>{names} are organisations with years.</extracomment>
        <translation>Gebaseerd op: {names}.</translation>
    </message>
    <message>
        <source>Written in {month}.</source>
        <extracomment>{month} is a month and year: November 2026.</extracomment>
        <translation>Geschreven in {month}.</translation>
    </message>
    <message>
        <source>Not yet looked at by an outside professional.</source>
        <translation>Nog niet bekeken door een deskundige van buiten.</translation>
    </message>
    <message>
        <source>For parents</source>
        <translation>Voor ouders</translation>
    </message>
    <message>
        <source>{low}–{high} years</source>
        <translation>{low}–{high} jaar</translation>
    </message>
    <message>
        <source>All guides</source>
        <translation>Alle stappenplannen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wie kan helpen</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wat er daarna gebeurt</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>In dit stappenplan</translation>
    </message>
    <message>
        <source>All help for this</source>
        <translation>Alle hulp hiervoor</translation>
    </message>
    <message>
        <source>Danger right now? Call the emergency number of the country you are in.</source>
        <translation>Is er nu gevaar? Bel het noodnummer van het land waar je bent.</translation>
    </message>
    <message>
        <source>Danger right now? Call {number} ({country}).</source>
        <extracomment>{number} is an emergency number such as 112; {country} the name of a country.</extracomment>
        <translation>Is er nu gevaar? Bel {number} ({country}).</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lees verder</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>What is going on?</source>
        <translation>Wat is er aan de hand?</translation>
    </message>
    <message>
        <source>We don’t keep track of what you look at here. You are not in trouble.</source>
        <translation>We houden niet bij wat je hier bekijkt. Je verdient geen straf.</translation>
    </message>
    <message>
        <source>Hard to begin? Words to say</source>
        <translation>Moeilijk? Zo kun je beginnen</translation>
    </message>
    <message>
        <source>People you can talk with</source>
        <translation>Mensen met wie je kunt praten</translation>
    </message>
    <message>
        <source>We have no recently seen helpline for this country. An adult you trust can help you search. The services below work in many countries.</source>
        <translation>Voor dit land hebben we geen hulplijn die pas nog is gezien. Een volwassene die je vertrouwt, kan je helpen zoeken. De lijnen hieronder werken in veel landen.</translation>
    </message>
    <message>
        <source>In many countries</source>
        <translation>In veel landen</translation>
    </message>
    <message>
        <source>More lines, not seen lately</source>
        <translation>Meer lijnen, lang niet gezien</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Print deze pagina</translation>
    </message>
    <message>
        <source>A card for your wallet</source>
        <translation>Een kaartje voor je portemonnee</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <extracomment>{sentence} is something to say out loud; only the quotation marks differ by language.</extracomment>
        <translation>‘{sentence}’</translation>
    </message>
    <message>
        <source>Back to all help</source>
        <translation>Terug naar alle hulp</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Lang niet gezien</translation>
    </message>
    <message>
        <source>We have not seen these numbers for a long time. They may have changed. Nobody answers? Go back and choose another line, or call the number at the top.</source>
        <translation>Deze nummers hebben we lang niet gezien. Misschien zijn ze veranderd. Neemt er niemand op? Ga terug en kies een andere lijn, of bel het nummer bovenaan.</translation>
    </message>
    <message>
        <source>Help now. Danger? Call {numbers}</source>
        <extracomment>{numbers} are emergency numbers, digit by digit.</extracomment>
        <translation>Nu hulp nodig. Is er gevaar? Bel {numbers}</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Hide quickly (Shift three times)</source>
        <translation>Verberg snel (drie keer Shift)</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Sluit de hulp</translation>
    </message>
    <message>
        <source>Hide quickly</source>
        <translation>Verberg snel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wie kan helpen</translation>
    </message>
    <message>
        <source>Others you can talk with</source>
        <translation>Anderen met wie je kunt praten</translation>
    </message>
    <message>
        <source>Write it down, in my own space</source>
        <translation>Schrijf het op, op mijn eigen plek</translation>
    </message>
    <message>
        <source>Someone at home could notice this: a call, the screen, or a phone bill. Choose a moment and a place where you feel safe. This program does not remember what you look at here. A number that you copy stays until you copy something else, press Hide or close this program. Press Hide, or Shift three times, and this page is gone.</source>
        <translation>Iemand thuis kan dit merken: aan een telefoontje, het scherm of de telefoonrekening. Kies een moment en een plek waar je je veilig voelt. Dit programma onthoudt niet wat je hier bekijkt. Kopieer je een nummer? Dan onthoudt de computer dat tot je iets anders kopieert, op Verberg drukt of dit programma sluit. Druk op Verberg, of drie keer op Shift. Dan is dit scherm weg.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Read more, step by step</source>
        <translation>Lees verder, stap voor stap</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat je kunt doen</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>Zo kun je het zeggen</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>You agreed at home: telling is fine</source>
        <translation>Thuis spraken jullie af: vertellen mag</translation>
    </message>
</context>
<context>
    <name>InsideFold</name>
    <message>
        <source>Did somebody see your key or copy the files?</source>
        <translation>Heeft iemand je sleutel gezien of de bestanden gekopieerd?</translation>
    </message>
    <message>
        <source>You did nothing wrong. Does somebody know your passphrase? Then change that first, at the top of this page.</source>
        <translation>Je hebt niets verkeerd gedaan. Kent iemand je wachtzin? Verander die dan eerst, bovenaan deze pagina.</translation>
    </message>
    <message>
        <source>Maybe that person also copied the files of this computer. An old copy and an old passphrase fit together, and can even open your journal as it is now. So change the lock inside as well: then all your pages get a new lock, and nothing old fits it.</source>
        <translation>Misschien heeft diegene ook de bestanden van deze computer gekopieerd. Een oude kopie en een oude wachtzin passen bij elkaar. Daarmee kan zelfs je dagboek van nu open. Verander daarom ook het slot vanbinnen: dan krijgen al je bladzijden een nieuw slot, en daar past niets ouds meer op.</translation>
    </message>
    <message>
        <source>Your passphrase stays the same. You get a new recovery code.</source>
        <translation>Je wachtzin blijft hetzelfde. Je krijgt een nieuwe herstelcode.</translation>
    </message>
    <message>
        <source>We cannot reach a copy that somebody has already. It shows your pages as they were that day, not what you write from now on.</source>
        <translation>Bij een kopie die iemand al heeft, kunnen wij niet. Daarin staan je bladzijden van die dag, niet wat je vanaf nu schrijft.</translation>
    </message>
    <message>
        <source>Change the lock inside</source>
        <translation>Verander het slot vanbinnen</translation>
    </message>
    <message>
        <source>Your new code works, and an older one no longer does.</source>
        <translation>Je nieuwe code werkt. Een oudere werkt niet meer.</translation>
    </message>
    <message>
        <source>The lock inside is changed.</source>
        <translation>Het slot vanbinnen is veranderd.</translation>
    </message>
    <message>
        <source>Old copies no longer open what you write from now on.</source>
        <translation>Oude kopieën openen niet meer wat je vanaf nu schrijft.</translation>
    </message>
</context>
<context>
    <name>JournalEditor</name>
    <message>
        <source>Cut</source>
        <translation>Knip</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plak</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecteer alles</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>You can read your pages now, but not write.</source>
        <translation>Je kunt nu je bladzijden lezen, maar niet schrijven.</translation>
    </message>
    <message>
        <source>The folder of this journal does not allow changes. Your pages are safe.</source>
        <translation>De map van dit dagboek laat geen veranderingen toe. Je bladzijden zijn veilig.</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nieuwe bladzijde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>There is no more room on this page.</source>
        <translation>Op deze bladzijde past niets meer.</translation>
    </message>
    <message>
        <source>Your page is as it was. Write or paste it on a new page.</source>
        <translation>Je bladzijde is zoals hij was. Schrijf of plak het op een nieuwe bladzijde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>KeyOfThatDay</name>
    <message>
        <source>A backup opens with the passphrase of the day on which it was made. Have you changed it since? Then type the old one.</source>
        <translation>Een reservekopie gaat open met de wachtzin van de dag waarop hij gemaakt is. Heb je je wachtzin daarna veranderd? Typ dan de oude.</translation>
    </message>
    <message>
        <source>The passphrase of that day</source>
        <translation>De wachtzin van die dag</translation>
    </message>
    <message>
        <source>Four words or a sentence</source>
        <translation>Vier woorden of een zin</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Kijk wat erin zit</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation>Ik weet de wachtzin</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>Ik heb een herstelcode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>A key for {name}</source>
        <translation>Een sleutel voor {name}</translation>
    </message>
    <message>
        <source>Your secret words</source>
        <translation>Jouw geheime woorden</translation>
    </message>
    <message>
        <source>If you ever forget your words</source>
        <translation>Als je jouw woorden ooit vergeet</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Jouw herstelcode</translation>
    </message>
    <message>
        <source>{name} · step {step} of 3</source>
        <extracomment>Below the title: whose key is made, and how far it is.</extracomment>
        <translation>{name} · stap {step} van 3</translation>
    </message>
    <message>
        <source>Now give the keyboard to {name}, and look away.</source>
        <translation>Geef het toetsenbord nu aan {name} en kijk even weg.</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Hoe oud ben je?</translation>
    </message>
    <message>
        <source>This only changes the words that the app uses. It is kept inside your own space, where nobody else can see it.</source>
        <translation>Dit verandert alleen de woorden die de app gebruikt. Het blijft in je eigen plek, waar niemand anders het ziet.</translation>
    </message>
    <message>
        <source>{ages} years</source>
        <translation>{ages} jaar</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Volwassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Who can see what?</source>
        <translation>Wie kan wat zien?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Making your key. This takes a few seconds.</source>
        <translation>Je sleutel wordt gemaakt. Dat duurt een paar seconden.</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>My key ({name})</source>
        <extracomment>{name} is the nickname of the person whose space is open.</extracomment>
        <translation>Mijn sleutel ({name})</translation>
    </message>
    <message>
        <source>Did someone help you with your passphrase, or see you type it? Then choose a new one now, on your own. After that only you know it.</source>
        <translation>Heeft iemand je geholpen met je wachtzin, of keek er iemand mee? Kies dan nu een nieuwe, als je alleen bent. Dan ben jij de enige die hem kent.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Verander mijn wachtzin</translation>
    </message>
    <message>
        <source>Your recovery code stays the same. Someone who has an old copy of the files and knows the old passphrase can still open your journal with them.</source>
        <translation>Je herstelcode blijft dezelfde. Heeft iemand een oude kopie van de bestanden en kent die de oude wachtzin? Dan kan je dagboek daarmee nog steeds open.</translation>
    </message>
    <message>
        <source>{low}–{high} years</source>
        <extracomment>Between two ages, e.g. 6-8: an en dash.</extracomment>
        <translation>{low}–{high} jaar</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Volwassen</translation>
    </message>
    <message>
        <source>My age</source>
        <translation>Mijn leeftijd</translation>
    </message>
    <message>
        <source>Only you see this: it is kept inside your space. It changes the words that you get, never how well you are protected.</source>
        <translation>Alleen jij ziet dit: het blijft in je eigen plek. Het verandert de woorden die je krijgt. Je bent altijd even goed beschermd.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Je wachtzin is veranderd.</translation>
    </message>
    <message>
        <source>From now on, type the new one to open your space.</source>
        <translation>Typ vanaf nu de nieuwe om je plek te openen.</translation>
    </message>
    <message>
        <source>Your key was made on {day}.</source>
        <extracomment>{day} is for instance: Monday 23 November 2026</extracomment>
        <translation>Je sleutel is gemaakt op {day}.</translation>
    </message>
    <message>
        <source>Above your pages it says when your journal was last opened. Was that not you? Then choose a new passphrase.</source>
        <translation>Boven je bladzijden staat wanneer je dagboek voor het laatst openging. Was jij dat niet? Kies dan een nieuwe wachtzin.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language and country</source>
        <translation>Taal en land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Country for the helplines</source>
        <translation>Land voor de hulplijnen</translation>
    </message>
    <message>
        <source>Help now shows the numbers of this country first.</source>
        <translation>Bij Nu hulp nodig staan de nummers van dit land vooraan.</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
</context>
<context>
    <name>LeaveFold</name>
    <message>
        <source>Erase everything of mine</source>
        <translation>Wis alles van mij</translation>
    </message>
    <message>
        <source>What goes: all your pages, those in the bin too, your key, your recovery code, and the backups of your journal in this program. Nobody can bring them back, and neither can we.</source>
        <translation>Wat weggaat: al je bladzijden, ook die in de prullenbak, je sleutel, je herstelcode en de reservekopieën van je dagboek in dit programma. Niemand kan ze terughalen, wij ook niet.</translation>
    </message>
    <message>
        <source>What may stay: backups on a stick, and copies in a cloud or on another disk. A disk may also keep parts of deleted files for some time. They stay locked, but they can exist.</source>
        <translation>Wat kan blijven: reservekopieën op een stick, en kopieën in een cloud of op een andere schijf. Een schijf bewaart soms ook nog een tijd stukjes van gewiste bestanden. Ze blijven op slot, maar ze kunnen er zijn.</translation>
    </message>
    <message>
        <source>You need not do this to stop for a while. Lock your space, and put yourself away under “People at the table”: then everything can come back whole.</source>
        <translation>Wil je alleen een tijdje stoppen? Dan hoeft dit niet. Doe je plek op slot en berg jezelf op bij ‘Mensen aan tafel’: dan kan alles heel terugkomen.</translation>
    </message>
    <message>
        <source>Are you sure? Then type your nickname here: {name}</source>
        <extracomment>{name} is the nickname of the person whose space is open.</extracomment>
        <translation>Weet je het zeker? Typ dan hier je bijnaam: {name}</translation>
    </message>
    <message>
        <source>This is the last question, {name}. Shall everything of yours go?</source>
        <translation>Dit is de laatste vraag, {name}. Mag alles van jou weg?</translation>
    </message>
    <message>
        <source>No, keep everything</source>
        <translation>Nee, bewaar alles</translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation>Ja, wis alles</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>From {name}</source>
        <extracomment>{name} is the nickname of the one who wrote it.</extracomment>
        <translation>Van {name}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Een brief</translation>
    </message>
    <message>
        <source>A page of a journal</source>
        <translation>Een bladzijde uit een dagboek</translation>
    </message>
    <message>
        <source>Something that happened</source>
        <translation>Iets wat er gebeurde</translation>
    </message>
    <message>
        <source>A talk card</source>
        <translation>Een praatkaart</translation>
    </message>
    <message>
        <source>{name} has another key than before. Check the words together first, then it opens.</source>
        <translation>{name} heeft een andere sleutel dan eerst. Vergelijk eerst samen de woorden. Dan gaat hij open.</translation>
    </message>
    <message>
        <source>It says that it is from {name}, but it was not written with the key of {name}.</source>
        <translation>Er staat dat hij van {name} is, maar hij is niet met de sleutel van {name} geschreven.</translation>
    </message>
    <message>
        <source>It is from somebody whose key you do not know.</source>
        <translation>Hij is van iemand van wie jij de sleutel niet kent.</translation>
    </message>
    <message>
        <source>You already have this letter.</source>
        <translation>Deze brief heb je al.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the program.</source>
        <translation>Hij is gemaakt door een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be read.</source>
        <translation>Hij is beschadigd en niet te lezen.</translation>
    </message>
    <message>
        <source>You can try to take it back.</source>
        <translation>Je kunt proberen hem terug te halen.</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>Je hebt hem teruggehaald.</translation>
    </message>
    <message>
        <source>It was too late.</source>
        <translation>Het was te laat.</translation>
    </message>
    <message>
        <source>The letter was no longer there. It may have been opened. You did nothing wrong.</source>
        <translation>De brief was er niet meer. Misschien is hij geopend. Je hebt niets verkeerd gedaan.</translation>
    </message>
    <message>
        <source>If someone copied the file before, the person it was for can still read it.</source>
        <translation>Heeft iemand het bestand daarvoor gekopieerd? Dan kan de lezer hem nog steeds lezen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Choose for whom it is first.</source>
        <translation>Kies eerst voor wie hij is.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Er is niets dichtgeplakt.</translation>
    </message>
    <message>
        <source>The sign could not be shown, but the letter is there.</source>
        <translation>Het seintje lukte niet, maar de brief is er wel.</translation>
    </message>
    <message>
        <source>The letter for {name} is sealed.</source>
        <translation>De brief voor {name} is dichtgeplakt.</translation>
    </message>
    <message>
        <source>You can take it back until it is opened: below, at What I shared.</source>
        <translation>Tot hij geopend is, kun je hem terughalen: hieronder, bij ‘Wat ik deelde’.</translation>
    </message>
    <message>
        <source>There is no more room in this letter.</source>
        <translation>In deze brief is geen plaats meer.</translation>
    </message>
    <message>
        <source>What was there is kept. Write the rest in a second letter.</source>
        <translation>Wat er stond, blijft bewaard. Schrijf de rest in een tweede brief.</translation>
    </message>
    <message>
        <source>You know now that it is really the key of {name}.</source>
        <translation>Je weet nu zeker dat dit de sleutel van {name} is.</translation>
    </message>
    <message>
        <source>It was too late to take it back.</source>
        <translation>Het was te laat om hem terug te halen.</translation>
    </message>
    <message>
        <source>Not checked together yet</source>
        <translation>Nog niet samen vergeleken</translation>
    </message>
    <message>
        <source>Checked together</source>
        <translation>Samen vergeleken</translation>
    </message>
    <message>
        <source>The key of {name} has changed. Check it together.</source>
        <translation>De sleutel van {name} is veranderd. Vergelijk de woorden samen.</translation>
    </message>
    <message>
        <source>This key was called {before} before. Check it together.</source>
        <translation>Deze sleutel hoorde eerst bij {before}. Vergelijk de woorden samen.</translation>
    </message>
    <message>
        <source>{name} has to open their own space once first.</source>
        <translation>{name} moet eerst één keer de eigen plek openen.</translation>
    </message>
    <message>
        <source>Nobody else at the table has a key of their own yet.</source>
        <translation>Nog niemand anders aan tafel heeft een eigen sleutel.</translation>
    </message>
    <message>
        <source>What you write is kept here, and you can seal it later. Telling someone is fine too.</source>
        <translation>Wat je schrijft, wordt hier bewaard. Je kunt het later dichtplakken. Het aan iemand vertellen mag ook.</translation>
    </message>
    <message>
        <source>To my letters</source>
        <translation>Naar mijn brieven</translation>
    </message>
    <message>
        <source>Write to someone</source>
        <translation>Schrijf aan iemand</translation>
    </message>
    <message>
        <source>Someone at home could notice that a letter is there. You can first talk with a helpline or an adult outside your home.</source>
        <translation>Iemand thuis kan merken dat er een brief is. Je kunt eerst praten met een hulplijn of een volwassene buiten je huis.</translation>
    </message>
    <message>
        <source>A helpline or someone outside</source>
        <translation>Een hulplijn of iemand buiten je huis</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>A title, if you like</source>
        <translation>Een titel, als je wilt</translation>
    </message>
    <message>
        <source>Your words, if you like</source>
        <translation>Jouw woorden, als je wilt</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>Wat zou jou helpen?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Een wens</translation>
    </message>
    <message>
        <source>You do not have to write. What you choose is enough. Then it is a talk card.</source>
        <translation>Je hoeft niets te schrijven. Wat je kiest, is genoeg. Dan is het een praatkaart.</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Bekijk hem eerst</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Verander hem</translation>
    </message>
    <message>
        <source>This is what {name} will see</source>
        <extracomment>{name} is the nickname of the one it is for.</extracomment>
        <translation>Dit krijgt {name} te zien</translation>
    </message>
    <message>
        <source>Only {name} can open it. Until {name} does, you can take it back. After that you cannot, and {name} can show it to others.</source>
        <translation>Alleen {name} kan hem openen. Zolang {name} dat niet doet, kun je hem terughalen. Daarna niet meer, en dan kan {name} hem aan anderen laten zien.</translation>
    </message>
    <message>
        <source>{name} has switched on a sign: the first screen then says to everyone who looks that a letter is waiting for {name}, not from whom and not what it says.</source>
        <translation>{name} heeft een seintje aangezet: op het eerste scherm staat dan, voor iedereen die kijkt, dat er een brief voor {name} is. Niet van wie en niet wat erin staat.</translation>
    </message>
    <message>
        <source>Show the sign for this letter</source>
        <translation>Laat een seintje zien bij deze brief</translation>
    </message>
    <message>
        <source>Whoever knows that you were here just now can guess that it is from you.</source>
        <translation>Wie weet dat jij hier net zat, kan raden dat de brief van jou is.</translation>
    </message>
    <message>
        <source>Nobody gets a message. {name} finds it in their own space. Whoever looks in the folder of this program sees that there is a letter, and with the sign also for whom. Not from whom, and not what it says.</source>
        <translation>Niemand krijgt een bericht. {name} vindt hem op de eigen plek. Wie in de map van dit programma kijkt, ziet dat er een brief is, en met het seintje ook voor wie. Niet van wie, en niet wat erin staat.</translation>
    </message>
    <message>
        <source>Nobody gets a message. {name} finds it in their own space. Whoever looks in the folder of this program sees that there is a letter, but not from whom, for whom or what it says.</source>
        <translation>Niemand krijgt een bericht. {name} vindt hem op de eigen plek. Wie in de map van dit programma kijkt, ziet dat er een brief is, maar niet van wie, voor wie en wat erin staat.</translation>
    </message>
    <message>
        <source>You two have not checked your keys together yet. You can do that first, at the table.</source>
        <translation>Jullie hebben jullie sleutels nog niet samen vergeleken. Dat kan eerst, aan tafel.</translation>
    </message>
    <message>
        <source>Seal it for {name}</source>
        <translation>Plak de brief dicht voor {name}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Before you open the letter from {name}</source>
        <extracomment>{name} is the nickname of the one who wrote the letter.</extracomment>
        <translation>Voordat je de brief van {name} opent</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Say this first</source>
        <translation>Zeg dit eerst</translation>
    </message>
    <message>
        <source>Better not say</source>
        <translation>Zeg dit liever niet</translation>
    </message>
    <message>
        <source>Better not do</source>
        <translation>Doe dit liever niet</translation>
    </message>
    <message>
        <source>You two have not checked your keys together yet.</source>
        <translation>Jullie hebben jullie sleutels nog niet samen vergeleken.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Open de brief</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Lees het stappenplan</translation>
    </message>
    <message>
        <source>Sealed on {day}</source>
        <translation>Dichtgeplakt op {day}</translation>
    </message>
    <message>
        <source>Your keys had been checked together.</source>
        <translation>Jullie sleutels waren samen vergeleken.</translation>
    </message>
    <message>
        <source>Your keys had not been checked together yet.</source>
        <translation>Jullie sleutels waren nog niet samen vergeleken.</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>De dagen erna</translation>
    </message>
    <message>
        <source>Write back</source>
        <translation>Schrijf terug</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Feiten op papier</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Erase this letter for good</source>
        <translation>Wis deze brief voorgoed</translation>
    </message>
    <message>
        <source>Then it is gone here. You cannot undo it.</source>
        <translation>Dan is hij hier weg. Je kunt hem niet meer terughalen.</translation>
    </message>
    <message>
        <source>Check together</source>
        <translation>Vergelijk samen</translation>
    </message>
    <message>
        <source>Sit together. One of you opens this page in their own space and writes the ten words on paper. Then the other opens it in theirs. Read the words out loud. Are they the same for both of you?</source>
        <translation>Ga bij elkaar zitten. De één opent dit op de eigen plek en schrijft de tien woorden op papier. Daarna opent de ander dit op de eigen plek. Lees de woorden hardop voor. Zijn ze bij jullie allebei hetzelfde?</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ze zijn hetzelfde</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Ze zijn niet hetzelfde</translation>
    </message>
    <message>
        <source>Words in another language: {language}</source>
        <extracomment>{language} is the name of a language in that language.</extracomment>
        <translation>Woorden in een andere taal: {language}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Do you have each other’s real key?</source>
        <translation>Hebben jullie elkaars echte sleutel?</translation>
    </message>
    <message>
        <source>Somebody could swap a key on this computer, and then read your new letters. Compare the words together once. Then you both know.</source>
        <translation>Iemand kan op deze computer een sleutel omruilen, en dan jullie nieuwe brieven lezen. Vergelijk de woorden één keer samen. Dan weten jullie het allebei.</translation>
    </message>
    <message>
        <source>Look once more, both of you: are these the words of the same two people? Are they still different? Then somebody may have put another key here. Do not write letters to each other in this program for now. Whoever has that other key could read what you already sealed for it.</source>
        <translation>Kijk allebei nog een keer: zijn dit de woorden van dezelfde twee mensen? Zijn ze nog steeds anders? Dan heeft iemand hier misschien een andere sleutel neergelegd. Schrijf elkaar voorlopig geen brieven in dit programma. Wie die andere sleutel heeft, kan de brieven lezen die je al voor die sleutel dichtplakte.</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (ik)</translation>
    </message>
    <message>
        <source>My letters</source>
        <translation>Mijn brieven</translation>
    </message>
    <message>
        <source>From one person to one other. It opens only with the key of one of the two.</source>
        <translation>Van één persoon aan één ander. Een brief gaat alleen open met de sleutel van een van die twee.</translation>
    </message>
    <message>
        <source>Check keys together</source>
        <translation>Vergelijk jullie sleutels</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Voor mij</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Even kijken …</translation>
    </message>
    <message>
        <source>There is no letter waiting.</source>
        <translation>Er ligt geen brief voor je klaar.</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>Nog niet dichtgeplakt</translation>
    </message>
    <message>
        <source>What I opened</source>
        <translation>Wat ik opende</translation>
    </message>
    <message>
        <source>What I shared</source>
        <translation>Wat ik deelde</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Oudere brieven</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Then this letter is gone, unopened.</source>
        <translation>Dan is deze brief weg, zonder dat je hem opende.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lees opnieuw</translation>
    </message>
    <message>
        <source>Somebody who is not at the table any more</source>
        <translation>Iemand die niet meer aan tafel zit</translation>
    </message>
    <message>
        <source>For {name}</source>
        <extracomment>{name} is the nickname of the one it is for.</extracomment>
        <translation>Voor {name}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Haal terug</translation>
    </message>
    <message>
        <source>Off my list</source>
        <translation>Van mijn lijst af</translation>
    </message>
    <message>
        <source>Then your own copy of it is gone too.</source>
        <translation>Dan is ook je eigen exemplaar weg.</translation>
    </message>
    <message>
        <source>For nobody yet</source>
        <translation>Nog voor niemand</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Schrijf verder</translation>
    </message>
    <message>
        <source>Then these words are gone. You cannot undo it.</source>
        <translation>Dan zijn deze woorden weg. Je kunt ze niet meer terughalen.</translation>
    </message>
    <message>
        <source>There is a letter for you.</source>
        <translation>Er ligt een brief voor je klaar.</translation>
    </message>
    <message>
        <source>Look at my letters</source>
        <translation>Bekijk mijn brieven</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Saved. It is not sealed yet.</source>
        <translation>Bewaard. Nog niet dichtgeplakt.</translation>
    </message>
    <message>
        <source>A sign on the first screen</source>
        <translation>Een seintje op het eerste scherm</translation>
    </message>
    <message>
        <source>Show that a letter is waiting</source>
        <translation>Laat zien dat er een brief is</translation>
    </message>
    <message>
        <source>Everyone who looks at the first screen can then see that a letter is waiting for you. Not from whom and not what it says. Once you have looked here, the sign is gone. Whoever writes to you can leave it out: there can be a letter without a sign.</source>
        <translation>Iedereen die naar het eerste scherm kijkt, ziet dan dat er een brief voor je is. Niet van wie en niet wat erin staat. Heb je hier gekeken? Dan is het seintje weg. Wie jou een brief schrijft, kan het seintje weglaten. Er kan dus ook een brief zijn zonder seintje.</translation>
    </message>
</context>
<context>
    <name>LicenceList</name>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Kitchen Table is free software under the GPL, version 3 or later. You may use it, look inside, change it and share it under the same licence. It comes without any warranty.</source>
        <translation>Keukentafel is vrije software onder de GPL, versie 3 of later. Je mag het programma gebruiken, erin kijken en het veranderen. Delen mag ook, onder dezelfde licentie. Je krijgt er geen garantie op.</translation>
    </message>
    <message>
        <source>Read our licence</source>
        <translation>Lees onze licentie</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Gemaakt met werk van anderen</translation>
    </message>
    <message>
        <source>{use} · {licence}</source>
        <extracomment>One part made by others: {use} is what it is for, {licence} the short name of its licence.</extracomment>
        <translation>{use} · {licence}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lees</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <extracomment>For screen readers: {name} is the part of the program whose licence is opened.</extracomment>
        <translation>Lees de licentie van {name}</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>the program itself, its cards and its words</source>
        <translation>het programma zelf, de kaarten en de woorden</translation>
    </message>
    <message>
        <source>windows, buttons and text</source>
        <translation>vensters, knoppen en tekst</translation>
    </message>
    <message>
        <source>joins Qt and Python</source>
        <translation>verbindt Qt met Python</translation>
    </message>
    <message>
        <source>reading and writing the databases</source>
        <translation>lezen en schrijven in de databases</translation>
    </message>
    <message>
        <source>needed by SQLAlchemy</source>
        <translation>nodig voor SQLAlchemy</translation>
    </message>
    <message>
        <source>joins SQLCipher and Python</source>
        <translation>verbindt SQLCipher met Python</translation>
    </message>
    <message>
        <source>encrypts the journal on the disk</source>
        <translation>versleutelt het dagboek op de schijf</translation>
    </message>
    <message>
        <source>the database inside SQLCipher, and the one of the table</source>
        <translation>de database in SQLCipher, en die van de tafel</translation>
    </message>
    <message>
        <source>makes keys from passphrases</source>
        <translation>maakt sleutels van wachtzinnen</translation>
    </message>
    <message>
        <source>the ciphers inside cryptography and sqlcipher3</source>
        <translation>de versleuteling in cryptography en sqlcipher3</translation>
    </message>
    <message>
        <source>needed by cryptography</source>
        <translation>nodig voor cryptography</translation>
    </message>
    <message>
        <source>needed by cffi</source>
        <translation>nodig voor cffi</translation>
    </message>
    <message>
        <source>finds the folder for your data</source>
        <translation>vindt de map voor je gegevens</translation>
    </message>
    <message>
        <source>checks the cards and helplines while reading them</source>
        <translation>kijkt de kaarten en hulplijnen na bij het inlezen</translation>
    </message>
    <message>
        <source>draws QR codes</source>
        <translation>tekent QR-codes</translation>
    </message>
    <message>
        <source>time zones, on Windows</source>
        <translation>tijdzones, op Windows</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>de pictogrammen</translation>
    </message>
    <message>
        <source>the letters you read</source>
        <translation>de letters die je leest</translation>
    </message>
    <message>
        <source>the letters of titles</source>
        <translation>de letters van titels</translation>
    </message>
    <message>
        <source>letters you can choose in Settings</source>
        <translation>letters die je kunt kiezen bij Instellingen</translation>
    </message>
    <message>
        <source>emoji on a computer that has none</source>
        <translation>emoji op een computer die ze niet heeft</translation>
    </message>
    <message>
        <source>the English words of a generated passphrase are based on it</source>
        <translation>de basis voor de Engelse woorden in een wachtzin die het programma bedenkt</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>May they tell my parents? {answer}</source>
        <extracomment>{answer} is what the helpline itself publishes about this.</extracomment>
        <translation>Mogen ze het aan mijn ouders vertellen? {answer}</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <extracomment>Follow the light or dark colours of this computer.</extracomment>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>Size of the text, in percent.</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere letters</translation>
    </message>
    <message>
        <source>OpenDyslexic: letters that some people with dyslexia like to read.</source>
        <translation>OpenDyslexic: letters die sommige mensen met dyslexie fijn vinden om te lezen.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Niets schuift of vervaagt.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today {time}</source>
        <extracomment>In the list of pages; {time} is a time of day such as 16:10.</extracomment>
        <translation>vandaag {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>The day and the time of a journal page, for instance: Monday 23 November 2026, 16:10</extracomment>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>today, {day}</source>
        <extracomment>For screen readers, a day in the month: today, Monday 23 November</extracomment>
        <translation>vandaag, {day}</translation>
    </message>
    <message>
        <source>{day}, has a page</source>
        <extracomment>For screen readers, a day in the month: Monday 23 November, has a page</extracomment>
        <translation>{day}, met een bladzijde</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>It is kept.</source>
        <translation>Het is bewaard.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>You do not have to do anything more.</source>
        <translation>Je hoeft verder niets te doen.</translation>
    </message>
    <message>
        <source>On to my page</source>
        <translation>Naar mijn bladzijde</translation>
    </message>
    <message>
        <source>To my journal</source>
        <translation>Naar mijn dagboek</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>A helpline to call or chat with</source>
        <translation>Een hulplijn om te bellen of te chatten</translation>
    </message>
    <message>
        <source>It is good that you say so.</source>
        <translation>Goed dat je het zegt.</translation>
    </message>
    <message>
        <source>You do not have to do this alone. Maybe one of these helps.</source>
        <translation>Je hoeft dit niet alleen te doen. Misschien helpt een van deze.</translation>
    </message>
    <message>
        <source>Somebody who listens. You can stop whenever you like.</source>
        <translation>Iemand die luistert. Je kunt stoppen wanneer je wilt.</translation>
    </message>
    <message>
        <source>Someone I trust</source>
        <translation>Iemand die ik vertrouw</translation>
    </message>
    <message>
        <source>At school, in the family, a neighbour, the doctor: you choose.</source>
        <translation>Op school, in de familie, iemand in de buurt, de dokter: jij kiest.</translation>
    </message>
    <message>
        <source>At home or outside: you choose, and you choose what you say.</source>
        <translation>Thuis of ergens anders: jij kiest wie, en wat je zegt.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>What can help on a day like this.</source>
        <translation>Wat kan helpen op een dag als deze.</translation>
    </message>
    <message>
        <source>Helplines to call or chat with</source>
        <translation>Hulplijnen om te bellen of te chatten</translation>
    </message>
    <message>
        <source>Not this one: to the bin</source>
        <translation>Deze niet: naar de prullenbak</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <extracomment>{number} is a key from 1 to 5 that chooses this face.</extracomment>
        <translation>Toets {number}</translation>
    </message>
    <message>
        <source>How are you now?</source>
        <translation>Hoe gaat het nu?</translation>
    </message>
    <message>
        <source>A face is enough. All the rest may stay empty.</source>
        <translation>Een gezicht is genoeg. De rest mag leeg blijven.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Up to three words</source>
        <translation>Niet meer dan drie woorden</translation>
    </message>
    <message>
        <source>Or a word of your own</source>
        <translation>Of een eigen woord</translation>
    </message>
    <message>
        <source>What played a part?</source>
        <translation>Waar kwam het door?</translation>
    </message>
    <message>
        <source>One line, if you like</source>
        <translation>Eén zin, als je wilt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Schrijf meer</translation>
    </message>
    <message>
        <source>I want help now</source>
        <translation>Ik wil nu hulp</translation>
    </message>
    <message>
        <source>{word}: {meaning}</source>
        <extracomment>{word} is a feeling such as &apos;proud&apos;, {meaning} says in one line what it means.</extracomment>
        <translation>{word}: {meaning}</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Kijk terug</translation>
    </message>
    <message>
        <source>Show a month and a year</source>
        <translation>Laat een maand en een jaar zien</translation>
    </message>
    <message>
        <source>Faces and words, meant for you. When this is off, you see nothing, and everything stays kept.</source>
        <translation>Gezichten en woorden, voor jou bedoeld. Staat dit uit, dan zie je niets en blijft alles bewaard.</translation>
    </message>
    <message>
        <source>Take my check-ins along</source>
        <translation>Neem alles mee</translation>
    </message>
    <message>
        <source>The file is not locked: whoever finds it can read it all. Choose a place that only you can open.</source>
        <translation>Het bestand zit niet op slot: wie het vindt, kan alles lezen. Kies een plek die alleen jij kunt openen.</translation>
    </message>
    <message>
        <source>As a table (CSV)</source>
        <translation>Als tabel (CSV)</translation>
    </message>
    <message>
        <source>For another program (JSON)</source>
        <translation>Voor een ander programma (JSON)</translation>
    </message>
    <message>
        <source>My choices</source>
        <translation>Mijn keuzes</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>De prullenbak</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Kies een andere map of een andere naam.</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Het bestand is er.</translation>
    </message>
    <message>
        <source>Switch looking back off</source>
        <translation>Zet terugkijken uit</translation>
    </message>
    <message>
        <source>Only you can see this. Nothing is added up or compared.</source>
        <translation>Alleen jij kunt dit zien. Er wordt niets opgeteld of vergeleken.</translation>
    </message>
    <message>
        <source>A picture of the list below</source>
        <translation>Een plaatje van de lijst hieronder</translation>
    </message>
    <message>
        <source>For each day you see the last face. The list below has them all.</source>
        <translation>Van elke dag zie je het laatste gezicht. In de lijst eronder staan ze allemaal.</translation>
    </message>
    <message>
        <source>Only you can see this. The list below says the same in words.</source>
        <translation>Alleen jij kunt dit zien. In de lijst eronder staat hetzelfde in woorden.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Laat een maand zien</translation>
    </message>
    <message>
        <source>Show the year</source>
        <translation>Laat het jaar zien</translation>
    </message>
    <message>
        <source>All feelings</source>
        <translation>Alle gevoelens</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gevoel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What played a part</source>
        <translation>Waar het door kwam</translation>
    </message>
    <message>
        <source>Nothing here fits what you chose.</source>
        <translation>Er is niets dat past bij wat je koos.</translation>
    </message>
    <message>
        <source>There is nothing here. That is fine.</source>
        <translation>Hier staat niets. Dat is prima.</translation>
    </message>
    <message>
        <source>To the bin: {when}</source>
        <extracomment>{when} is a day and a time.</extracomment>
        <translation>Naar de prullenbak: {when}</translation>
    </message>
    <message>
        <source>Nothing can be kept here now.</source>
        <translation>Er kan hier nu niets bewaard worden.</translation>
    </message>
    <message>
        <source>The folder does not allow changes. What you kept is safe.</source>
        <translation>De map laat nu geen veranderingen toe. Wat je hebt bewaard, is veilig.</translation>
    </message>
    <message>
        <source>It stays in the bin for 30 days.</source>
        <translation>Het ligt 30 dagen in de prullenbak.</translation>
    </message>
    <message>
        <source>After 30 days in the bin it is erased for good. Older backups still have it.</source>
        <translation>Na 30 dagen in de prullenbak wordt het gewist. In oudere reservekopieën staat het nog.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Maak prullenbak leeg</translation>
    </message>
    <message>
        <source>This erases everything in the bin for good. You cannot undo it.</source>
        <translation>Zo wis je alles in de prullenbak voorgoed. Je kunt het niet meer terughalen.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Wis voorgoed</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Bewaar alles</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Haal het terug</translation>
    </message>
    <message>
        <source>Press again to erase it</source>
        <translation>Druk nog eens om te wissen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>My own words under the faces</source>
        <translation>Mijn eigen woorden onder de gezichten</translation>
    </message>
    <message>
        <source>They count from now on. What you kept before stays as it was. Left empty, it has our word.</source>
        <translation>Ze gelden vanaf nu. Wat je eerder bewaarde, blijft zoals het was. Laat je het leeg, dan staat ons woord er.</translation>
    </message>
    <message>
        <source>My word instead of: {word}</source>
        <extracomment>{word} is the word that stands under a face, for instance: fine.</extracomment>
        <translation>Mijn woord in plaats van: {word}</translation>
    </message>
    <message>
        <source>Show more of the list</source>
        <translation>Laat meer van de lijst zien</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>The moment of a check-in: {day} is for instance Monday 23 November, {time} 16:10.</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Herinner me eraan</translation>
    </message>
    <message>
        <source>Only while your own space is open. Press Not now, and it is gone for today.</source>
        <translation>Alleen als je eigen plek open is. Druk op ‘Nu niet’, dan is het weg voor vandaag.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Make a file for my calendar</source>
        <translation>Maak een bestand voor mijn agenda</translation>
    </message>
    <message>
        <source>The file has a neutral title and no name. Whoever sees the calendar sees it.</source>
        <translation>In het bestand staat een gewone titel en geen naam. Wie de agenda ziet, ziet het ook.</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Hoe laat?</translation>
    </message>
</context>
<context>
    <name>NewCodeForm</name>
    <message>
        <source>Your passphrase</source>
        <translation>Jouw wachtzin</translation>
    </message>
    <message>
        <source>Your four words or your sentence</source>
        <translation>Je vier woorden of je zin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Keep what is on paper, and press the button again.</source>
        <translation>Bewaar wat er op papier staat en druk nog een keer op de knop.</translation>
    </message>
    <message>
        <source>First type your passphrase.</source>
        <translation>Typ eerst je wachtzin.</translation>
    </message>
    <message>
        <source>The lock inside is being changed…</source>
        <translation>Het slot vanbinnen wordt veranderd…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>This code does not work yet. It works once you have typed it back and read here that it does. Until then nothing changes: keep your old paper, if you have one.</source>
        <translation>Deze code werkt nog niet. Hij werkt pas als je hem hebt overgetypt en hier leest dat hij werkt. Tot die tijd verandert er niets: heb je een oud papier, bewaar dat dan.</translation>
    </message>
    <message>
        <source>Your new code is on the screen.</source>
        <translation>Je nieuwe code staat op het scherm.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Typ nog een keer</translation>
    </message>
    <message>
        <source>Make up a sentence that only you know. Longer is stronger.</source>
        <translation>Bedenk een zin die alleen jij weet. Hoe langer, hoe sterker.</translation>
    </message>
    <message>
        <source>Give me four words instead</source>
        <translation>Geef me toch vier woorden</translation>
    </message>
    <message>
        <source>Nobody can reset this for you: not the makers, not a parent.</source>
        <translation>Niemand kan dit voor je herstellen: de makers niet en een ouder ook niet.</translation>
    </message>
    <message>
        <source>These four words are your key. Copy them on paper and keep it safe.</source>
        <translation>Deze vier woorden zijn je sleutel. Schrijf ze over op papier en bewaar dat goed.</translation>
    </message>
    <message>
        <source>I want a sentence of my own</source>
        <translation>Ik wil een eigen zin</translation>
    </message>
    <message>
        <source>Capitals and extra spaces do not matter. Nobody can reset this for you.</source>
        <translation>Hoofdletters en extra spaties maken niet uit. Niemand kan dit voor je herstellen.</translation>
    </message>
    <message>
        <source>Type your sentence</source>
        <translation>Typ je zin</translation>
    </message>
    <message>
        <source>Type your four words</source>
        <translation>Typ je vier woorden</translation>
    </message>
    <message>
        <source>Somebody clever could guess this. Longer is stronger.</source>
        <translation>Iemand die slim is, kan dit raden. Hoe langer, hoe sterker.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet hetzelfde.</translation>
    </message>
    <message>
        <source>Type it once more. You can press the eye to see what you type.</source>
        <translation>Typ het nog een keer. Druk op het oog om te zien wat je typt.</translation>
    </message>
</context>
<context>
    <name>OwnCards</name>
    <message>
        <source>Our own cards</source>
        <translation>Onze eigen kaarten</translation>
    </message>
    <message>
        <source>They lie on the table: whoever uses this computer account can see them.</source>
        <translation>Ze liggen op tafel: wie dit account op de computer gebruikt, kan ze zien.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Jullie vraag</translation>
    </message>
    <message>
        <source>For example: what made you proud this week?</source>
        <translation>Bijvoorbeeld: wat maakte je trots deze week?</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Wie vraagt?</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Bewaar deze kaart</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laat het zoals het was</translation>
    </message>
    <message>
        <source>Draw one of ours</source>
        <translation>Trek een eigen kaart</translation>
    </message>
    <message>
        <source>No cards of your own yet. Write the first one together.</source>
        <translation>Er zijn nog geen eigen kaarten. Schrijf samen de eerste.</translation>
    </message>
    <message>
        <source>The card is kept.</source>
        <translation>De kaart is bewaard.</translation>
    </message>
    <message>
        <source>The card is gone.</source>
        <translation>De kaart is weg.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Haal terug</translation>
    </message>
    <message>
        <source>The file of the table could not be read.</source>
        <translation>Het bestand van de tafel was niet te lezen.</translation>
    </message>
    <message>
        <source>It was set aside whole, and a new one begins.</source>
        <translation>Het is apart bewaard, met alles erin. Er begint een nieuw bestand.</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <extracomment>{question} is a question that the family wrote.</extracomment>
        <translation>Verander: {question}</translation>
    </message>
    <message>
        <source>Take away: {question}</source>
        <translation>Haal weg: {question}</translation>
    </message>
    <message>
        <source>The child asks</source>
        <translation>Het kind vraagt</translation>
    </message>
    <message>
        <source>The grown-up asks</source>
        <translation>De volwassene vraagt</translation>
    </message>
    <message>
        <source>Ask each other</source>
        <translation>Vraag het aan elkaar</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>with a star</source>
        <translation>met een ster</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>A journal page without a title, in the list.</extracomment>
        <translation>Zonder titel</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Kitchen Table</source>
        <translation>Keukentafel</translation>
    </message>
    <message>
        <source>Could someone here find this paper? Then read it on the screen, or hide it well.</source>
        <translation>Kan iemand hier dit papier vinden? Lees het dan op het scherm, of berg het goed op.</translation>
    </message>
    <message>
        <source>Danger right now? Call the emergency number of the country you are in.</source>
        <translation>Is er nu gevaar? Bel het noodnummer van het land waar je bent.</translation>
    </message>
    <message>
        <source>Danger right now? Call {number}</source>
        <translation>Is er nu gevaar? Bel {number}</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>dag en nacht</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>every day {times}</source>
        <translation>elke dag {times}</translation>
    </message>
    <message>
        <source>Danger: {number}</source>
        <translation>Gevaar: {number}</translation>
    </message>
    <message>
        <source>Say: “Something happened and I do not know how to begin.”</source>
        <translation>Zeg: ‘Er is iets gebeurd en ik weet niet hoe ik moet beginnen.’</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>This goes on paper</source>
        <translation>Dit komt op papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Print on both sides, turned over the long edge.</source>
        <translation>Print dubbelzijdig, gedraaid over de lange kant.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Pagina {number}</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Er is geen printer gevonden.</translation>
    </message>
    <message>
        <source>Keep it as PDF, and print it where there is one.</source>
        <translation>Bewaar het als pdf en print het waar er wel een is.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>De printer deed het niet.</translation>
    </message>
    <message>
        <source>Check that it is on and has paper, and try again.</source>
        <translation>Kijk of hij aanstaat en papier heeft, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Het is onderweg naar de printer.</translation>
    </message>
    <message>
        <source>Fetch the paper before you walk away.</source>
        <translation>Pak het papier voordat je wegloopt.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>De pdf is bewaard.</translation>
    </message>
    <message>
        <source>It is not locked: whoever finds the file can read it. Throw it away after, and empty the bin of the computer too.</source>
        <translation>Hij zit niet op slot: wie het bestand vindt, kan het lezen. Gooi het weg als je klaar bent, en maak ook de prullenbak van de computer leeg.</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>De pdf kon niet worden bewaard.</translation>
    </message>
    <message>
        <source>Choose another folder, or check whether the disk is full.</source>
        <translation>Kies een andere map, of kijk of de schijf vol is.</translation>
    </message>
</context>
<context>
    <name>ParentQuestion</name>
    <message>
        <source>Why can’t I open my child’s journal?</source>
        <translation>Waarom kan ik het dagboek van mijn kind niet openen?</translation>
    </message>
    <message>
        <source>You ask because you care. And still: you cannot open it, and neither can we. That is why it works.</source>
        <translation>Je vraagt dit omdat je om je kind geeft. Toch kun jij het niet openen, en wij ook niet. Juist daarom werkt het.</translation>
    </message>
    <message>
        <source>Children write honestly where nobody reads along. Finding the words on a page can be the first step to telling someone.</source>
        <translation>Kinderen schrijven eerlijk als niemand meeleest. De woorden vinden op een bladzijde kan de eerste stap zijn om het aan iemand te vertellen.</translation>
    </message>
    <message>
        <source>A spare key for parents would also be a spare key for someone who means harm. So there is none, for anyone.</source>
        <translation>Een reservesleutel voor ouders is ook een reservesleutel voor iemand die kwaad wil. Daarom is er geen reservesleutel, voor niemand.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat je kunt doen</translation>
    </message>
    <message>
        <source>Talk before something is wrong. A card a week is a good start.</source>
        <translation>Praat al voordat er iets mis is. Eén kaart per week is een mooi begin.</translation>
    </message>
    <message>
        <source>Say out loud: you are not in trouble if you tell me something. And your phone stays yours.</source>
        <translation>Zeg hardop: je krijgt geen straf als je mij iets vertelt. En je telefoon blijft van jou.</translation>
    </message>
    <message>
        <source>Are you worried? Help now has steps for you, and people whom parents can call.</source>
        <translation>Maak je je zorgen? Bij Nu hulp nodig staan stappen voor jou, en mensen die je als ouder kunt bellen.</translation>
    </message>
    <message>
        <source>To the cards</source>
        <translation>Naar de kaarten</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what I typed</source>
        <translation>Verberg wat ik typte</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Laat zien wat ik typte</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>The passphrase that you have now</source>
        <translation>De wachtzin die je nu hebt</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>De nieuwe</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Now type the passphrase that you have now.</source>
        <translation>Typ nu je huidige wachtzin.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People at the table</source>
        <translation>Mensen aan tafel</translation>
    </message>
    <message>
        <source>Everybody who uses this computer account sees these names and pictures.</source>
        <translation>Iedereen die dit computeraccount gebruikt, ziet deze namen en plaatjes.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Opgeborgen</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Iemand schuift aan</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Veranderd.</translation>
    </message>
    <message>
        <source>{name} is put away.</source>
        <translation>{name} is opgeborgen.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} staat niet meer op de lijst.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} is terug.</translation>
    </message>
    <message>
        <source>Make a new list</source>
        <translation>Nieuwe lijst</translation>
    </message>
    <message>
        <source>There is a new list. You can give everybody a name again.</source>
        <translation>Er is een nieuwe lijst. Je kunt iedereen weer een naam geven.</translation>
    </message>
    <message>
        <source>{name} is at the table.</source>
        <translation>{name} zit aan tafel.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Plaatje</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Your real name is not needed</source>
        <translation>Je echte naam hoeft niet</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Open now. To put yourself away, lock your space first.</source>
        <translation>Nu open. Wil je jezelf opbergen? Doe dan eerst je plek op slot.</translation>
    </message>
    <message>
        <source>Put away. The journal is complete.</source>
        <translation>Opgeborgen. Het dagboek is nog heel.</translation>
    </message>
    <message>
        <source>Has a key</source>
        <translation>Heeft een sleutel</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Nog geen sleutel</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Berg op</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Haal terug</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <extracomment>For screen readers: {action} is the word on the button, {name} the nickname it is about.</extracomment>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Put {name} away? The journal is moved aside. Nothing is deleted, and it can come back whole. No key is needed for that. Whoever uses this computer account could delete files anyway.</source>
        <translation>{name} opbergen? Het dagboek gaat aan de kant. Er wordt niets weggegooid en alles kan heel terugkomen. Daar is geen sleutel voor nodig. Wie dit computeraccount gebruikt, kan toch al bestanden weggooien.</translation>
    </message>
    <message>
        <source>Yes, put away</source>
        <translation>Ja, berg op</translation>
    </message>
    <message>
        <source>Remove {name} from the table? There is no journal to lose.</source>
        <translation>{name} van de lijst halen? Er is geen dagboek dat verloren gaat.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, haal weg</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>Nee, laat staan</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>You can read your plan now, but not write.</source>
        <translation>Je kunt je plan nu lezen, maar niet schrijven.</translation>
    </message>
    <message>
        <source>The folder does not allow changes. What you wrote is safe.</source>
        <translation>De map laat nu geen veranderingen toe. Wat je schreef, is veilig.</translation>
    </message>
    <message>
        <source>A plan is something to make with a grown-up. Is it hard now? Go to a grown-up you feel safe with. Or press Help now: there are people you can call or chat with.</source>
        <translation>Een plan maak je samen met een groot mens. Is het nu moeilijk? Ga naar een groot mens bij wie jij je veilig voelt. Of druk op Nu hulp nodig: daar zijn mensen die je kunt bellen of met wie je kunt chatten.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Add: {words}</source>
        <extracomment>{words} is a suggestion that can be taken over into the own plan.</extracomment>
        <translation>Zet erbij: {words}</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>To warm up</source>
        <translation>Om op te warmen</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Het gesprek</translation>
    </message>
    <message>
        <source>A light ending</source>
        <translation>Een licht einde</translation>
    </message>
    <message>
        <source>Plan a talk</source>
        <translation>Plan een gesprek</translation>
    </message>
    <message>
        <source>A card to warm up, one or two for the talk, and a light ending.</source>
        <translation>Een kaart om op te warmen, één of twee voor het gesprek, en een licht einde.</translation>
    </message>
    <message>
        <source>What about?</source>
        <translation>Waarover?</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Maakt niet uit</translation>
    </message>
    <message>
        <source>How old is the child?</source>
        <translation>Hoe oud is het kind?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time is there?</source>
        <translation>Hoeveel tijd is er?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>{part} · {at} of {count}</source>
        <extracomment>{part} is what the card is there for, {at} of {count} where one is.</extracomment>
        <translation>{part} · {at} van {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Both of you answer. Stopping is always fine.</source>
        <translation>Jullie geven allebei antwoord. Stoppen mag altijd.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Een andere kaart</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>PrivacyFull</name>
    <message>
        <source>What you are writing now</source>
        <translation>Wat je nu schrijft</translation>
    </message>
    <message>
        <source>It is saved behind the same lock, at most two seconds after you type. No loose drafts, no list of recent files.</source>
        <translation>Dat wordt achter hetzelfde slot bewaard, hoogstens twee seconden nadat je typt. Er blijft geen los kladje achter. Er is ook geen lijst van laatst geopende bestanden.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>It is kept nowhere on this computer. Your age and who keeps your code are locked up.</source>
        <translation>Die wordt nergens op deze computer bewaard. Je leeftijd en wie je code bewaart, zitten achter het slot.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Er wordt niets verstuurd</translation>
    </message>
    <message>
        <source>No network, no account, no tracking. Kitchen Table does not check what you write.</source>
        <translation>Geen internet, geen account, en niemand volgt je. Ook dit programma kijkt niet na wat je schrijft.</translation>
    </message>
    <message>
        <source>Nobody is warned</source>
        <translation>Niemand krijgt een waarschuwing</translation>
    </message>
    <message>
        <source>Because nobody reads along, nobody notices when something is wrong either. Are you in danger, or do you want to hurt yourself? Press Help now, or tell someone you trust.</source>
        <translation>Omdat niemand meeleest, merkt ook niemand het als er iets mis is. Ben je in gevaar, of wil je jezelf pijn doen? Druk op Nu hulp nodig, of vertel het aan iemand die je vertrouwt.</translation>
    </message>
    <message>
        <source>What is at the table</source>
        <translation>Wat op tafel ligt</translation>
    </message>
    <message>
        <source>Nicknames, pictures and the settings. What the family agreed, its own cards and the next check-in. For light cards the stars and the month of the last talk.</source>
        <translation>Namen, plaatjes en de instellingen. Wat jullie afspraken, jullie eigen kaarten en wanneer jullie weer samen praten. Bij lichte kaarten de sterren en de maand van het laatste gesprek.</translation>
    </message>
    <message>
        <source>That a journal exists</source>
        <translation>Dat er een dagboek is</translation>
    </message>
    <message>
        <source>Others who use this computer account can see that there is a journal, about how big its file is, and when it last changed. Not what is in it.</source>
        <translation>Anderen die dit computeraccount gebruiken, kunnen zien dat er een dagboek is. Ze zien ook ongeveer hoe groot het bestand is, en wanneer het voor het laatst veranderd is. Ze zien niet wat erin staat.</translation>
    </message>
    <message>
        <source>A sign for a letter</source>
        <translation>Een seintje bij een brief</translation>
    </message>
    <message>
        <source>Off, unless you switch it on under My letters. Then the first screen can say that a letter is waiting for you, and the folder tells which one. Not from whom and not what it says.</source>
        <translation>Het staat uit, tenzij je het aanzet bij Mijn brieven. Dan kan op het eerste scherm staan dat er een brief voor je is, en de map zegt welke. Niet van wie en niet wat erin staat.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>It opens without a key, for everyone. We do not keep track of what you look at there.</source>
        <translation>Dat gaat zonder sleutel open, voor iedereen. We houden niet bij wat je daar bekijkt.</translation>
    </message>
    <message>
        <source>That this program is installed</source>
        <translation>Dat dit programma hier staat</translation>
    </message>
    <message>
        <source>Anyone who uses this computer can see that. If that could be dangerous, use another device.</source>
        <translation>Iedereen die deze computer gebruikt, kan dat zien. Kan dat gevaarlijk zijn? Gebruik dan een ander apparaat.</translation>
    </message>
    <message>
        <source>Someone who sees the screen</source>
        <translation>Iemand die het scherm ziet</translation>
    </message>
    <message>
        <source>Someone who forces you</source>
        <translation>Iemand die je dwingt</translation>
    </message>
    <message>
        <source>No lock helps when someone makes you open it. That is not your fault. Help now shows who can stand by you.</source>
        <translation>Dwingt iemand je om het te openen? Dan helpt geen enkel slot. Dat is niet jouw schuld. Bij Nu hulp nodig staat wie je kan helpen.</translation>
    </message>
    <message>
        <source>A lost key</source>
        <translation>Een sleutel kwijt</translation>
    </message>
    <message>
        <source>If you forget your passphrase and lose your recovery code, nobody can open your journal. Not us, not your parents.</source>
        <translation>Ben je je wachtzin vergeten en je herstelcode kwijt? Dan kan niemand je dagboek openen. Wij niet, en je ouders ook niet.</translation>
    </message>
    <message>
        <source>Whoever has the whole code</source>
        <translation>Wie de hele code heeft</translation>
    </message>
    <message>
        <source>Whoever has the whole recovery code can open your journal. One half of a split code opens nothing.</source>
        <translation>Wie de hele herstelcode heeft, kan je dagboek openen. Is de code in tweeën? Met één helft gaat er niets open.</translation>
    </message>
    <message>
        <source>Someone who deletes</source>
        <translation>Iemand die dingen weggooit</translation>
    </message>
    <message>
        <source>Whoever uses this computer account can delete files, backups too, or put a person away. For that no key is needed.</source>
        <translation>Wie dit computeraccount gebruikt, kan bestanden weggooien, ook reservekopieën, of iemand opbergen. Daar is geen sleutel voor nodig.</translation>
    </message>
    <message>
        <source>A computer can write its memory to the disk when it sleeps. Locking your space first is safest. Ask an adult you trust to turn on disk encryption.</source>
        <translation>Een computer kan zijn geheugen op de schijf zetten als hij slaapt. Doe je plek eerst op slot, dat is het veiligst. Vraag een volwassene die je vertrouwt om de schijf te versleutelen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>After a change a locked backup is made here, at most once a day. If the disk breaks, it is gone too. Save one on a stick: it opens with your passphrase of that day.</source>
        <translation>Als er iets veranderd is, komt hier een kopie op slot, hooguit één per dag. Gaat de schijf kapot, dan is die ook weg. Zet er een op een stick: die gaat open met je wachtzin van die dag.</translation>
    </message>
    <message>
        <source>An old lock that someone kept</source>
        <translation>Een oud slot dat iemand bewaarde</translation>
    </message>
    <message>
        <source>Whoever kept an old copy and knows the passphrase of that time can open your journal, even after you change it. In Settings you can change the lock inside: then the old copy opens nothing new.</source>
        <translation>Wie een oude kopie bewaarde en de wachtzin van toen kent, kan je dagboek openen, ook nadat je hem veranderd hebt. Bij Instellingen kun je het slot vanbinnen veranderen: dan gaat er met de oude kopie niets nieuws open.</translation>
    </message>
    <message>
        <source>Something older put back</source>
        <translation>Iets ouders teruggezet</translation>
    </message>
    <message>
        <source>We notice when a whole older journal stands in the place of yours. We do not notice one single old piece, or everything on the computer put back at once.</source>
        <translation>We merken het als er een heel ouder dagboek op de plek van het jouwe staat. Eén los oud stukje merken we niet, en ook niet als alles op de computer tegelijk is teruggezet.</translation>
    </message>
    <message>
        <source>Spyware</source>
        <translation>Programma’s die stiekem meekijken</translation>
    </message>
    <message>
        <source>Everything in your own space</source>
        <translation>Alles in je eigen plek</translation>
    </message>
    <message>
        <source>Journal, check-ins, plan, what you logged and your letters are locked with your key. Without your passphrase or your whole recovery code nobody can open it: no parent, no child, not the makers.</source>
        <translation>Je dagboek, hoe het met je gaat, je plan, wat je opschreef en je brieven zitten op slot met jouw sleutel. Zonder je wachtzin of je hele code kan niemand erbij: geen ouder, geen kind, en wij ook niet.</translation>
    </message>
    <message>
        <source>Someone beside you can read along, or take a picture.</source>
        <translation>Iemand naast je kan meelezen, of een foto maken.</translation>
    </message>
    <message>
        <source>A program that records keys or the screen sees what you see. No program can protect you from that on the same computer.</source>
        <translation>Een programma dat je toetsen of je scherm opneemt, ziet wat jij ziet. Geen enkel programma op dezelfde computer kan je daartegen beschermen.</translation>
    </message>
    <message>
        <source>Another administrator</source>
        <translation>Wie de computer beheert</translation>
    </message>
    <message>
        <source>Whoever manages this computer can install something that watches, or replace this program.</source>
        <translation>Wie deze computer beheert, kan er iets op zetten dat meekijkt. Of dit programma vervangen.</translation>
    </message>
    <message>
        <source>Other programs, while it is open</source>
        <translation>Andere programma’s, als je dagboek open is</translation>
    </message>
    <message>
        <source>Programs of the same account can read an open page, as screen readers do. What you copy can be read until it is cleared.</source>
        <translation>Programma’s van hetzelfde account kunnen een open bladzijde lezen, zoals een schermlezer dat doet. Wat je kopieert, is te lezen tot het gewist is.</translation>
    </message>
    <message>
        <source>A computer that sleeps</source>
        <translation>Een computer die slaapt</translation>
    </message>
    <message>
        <source>Old copies</source>
        <translation>Oude kopieën</translation>
    </message>
    <message>
        <source>Copies in a cloud or a backup stay locked, but we cannot delete them. They may still open with your old passphrase, and still have pages that you deleted.</source>
        <translation>Kopieën in een cloud of in een reservekopie blijven op slot, maar wij kunnen ze niet wissen. Misschien gaan ze nog open met je oude wachtzin. En misschien staan er bladzijden in die jij hebt weggegooid.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Only the one it is for can open it; once opened it cannot be taken back, and they can show that you wrote it. Anyone can remove a letter unseen. One that was copied stays readable.</source>
        <translation>Alleen de persoon voor wie een brief is, kan hem openen. Daarna kun je hem niet meer terughalen, en diegene kan laten zien dat jij hem schreef. Iedereen kan een brief ongezien weghalen. Een kopie blijft te lezen.</translation>
    </message>
    <message>
        <source>Printers and computers may keep copies of what they print. A journal that you export is no longer locked.</source>
        <translation>Printers en computers bewaren soms kopieën van wat ze printen. Een dagboek dat je exporteert, zit niet meer op slot.</translation>
    </message>
    <message>
        <source>Paper and exports</source>
        <translation>Printen en exporteren</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Who can see what</source>
        <translation>Wie kan wat zien</translation>
    </message>
    <message>
        <source>The same for everybody, big or small. This is how it is, limits and all.</source>
        <translation>Voor iedereen hetzelfde, groot of klein. Zo is het echt, ook wat we niet kunnen.</translation>
    </message>
    <message>
        <source>How do you want to read it?</source>
        <translation>Hoe wil je het lezen?</translation>
    </message>
    <message>
        <source>In short words</source>
        <extracomment>Reading level for young children: the same facts in few words.</extracomment>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Reading level from twelve years and for adults.</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Alleen van mij</translation>
    </message>
    <message>
        <source>What everyone at this computer sees</source>
        <translation>Wat iedereen op deze computer ziet</translation>
    </message>
    <message>
        <source>What nobody can promise</source>
        <translation>Wat niemand kan beloven</translation>
    </message>
    <message>
        <source>The data folder looks like it is copied to a cloud.</source>
        <translation>Het lijkt erop dat de gegevensmap naar een cloud gekopieerd wordt.</translation>
    </message>
    <message>
        <source>Copies stay locked, but we cannot delete them.</source>
        <translation>De kopieën blijven op slot, maar wij kunnen ze niet wissen.</translation>
    </message>
    <message>
        <source>The text below is changed.</source>
        <translation>De tekst hieronder is veranderd.</translation>
    </message>
</context>
<context>
    <name>PrivacyShort</name>
    <message>
        <source>Your journal</source>
        <translation>Je dagboek</translation>
    </message>
    <message>
        <source>Your feelings and your age</source>
        <translation>Je gevoelens en je leeftijd</translation>
    </message>
    <message>
        <source>They are behind the same lock.</source>
        <translation>Die zitten achter hetzelfde slot.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Er wordt niets verstuurd</translation>
    </message>
    <message>
        <source>This program sends nothing over the internet.</source>
        <translation>Dit programma stuurt niets over het internet.</translation>
    </message>
    <message>
        <source>Nobody gets a message</source>
        <translation>Niemand krijgt een bericht</translation>
    </message>
    <message>
        <source>Nobody reads what you write, so nobody is warned. Do you need help? Press Help now, or tell a grown-up you trust.</source>
        <translation>Niemand leest wat je schrijft. Dus krijgt niemand een waarschuwing. Heb je hulp nodig? Druk op Nu hulp nodig, of vertel het aan een volwassene die je vertrouwt.</translation>
    </message>
    <message>
        <source>Your nickname and your picture</source>
        <translation>Je bijnaam en je plaatje</translation>
    </message>
    <message>
        <source>Your real name is not needed.</source>
        <translation>Je echte naam hoeft niet.</translation>
    </message>
    <message>
        <source>That you have a journal</source>
        <translation>Dat je een dagboek hebt</translation>
    </message>
    <message>
        <source>They see that it is there. They do not see what is in it.</source>
        <translation>Ze zien dat het er is. Ze zien niet wat erin staat.</translation>
    </message>
    <message>
        <source>A sign for a letter</source>
        <translation>Een seintje bij een brief</translation>
    </message>
    <message>
        <source>At first it is off. Do you switch it on? Then the first screen says that there is a letter for you. Not what is in it.</source>
        <translation>Eerst staat het uit. Zet je het aan? Dan staat op het eerste scherm dat er een brief voor je is. Niet wat erin staat.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Everyone can open Help now. It keeps no list of what you look at.</source>
        <translation>Iedereen kan Nu hulp nodig openen. Er komt geen lijst van wat je bekijkt.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dit programma</translation>
    </message>
    <message>
        <source>Everyone can see that it is on this computer. Is that not safe for you? Then use another computer, or ask a grown-up you trust.</source>
        <translation>Iedereen kan zien dat het op deze computer staat. Is dat niet veilig voor jou? Gebruik dan een andere computer, of vraag hulp aan een volwassene die je vertrouwt.</translation>
    </message>
    <message>
        <source>Someone beside you</source>
        <translation>Iemand naast je</translation>
    </message>
    <message>
        <source>Someone who looks at the screen can read along. A phone can take a picture of it. The button Hide covers everything.</source>
        <translation>Wie naar het scherm kijkt, kan meelezen. Een telefoon kan er een foto van maken. De knop Verberg dekt alles af.</translation>
    </message>
    <message>
        <source>When you lose your key</source>
        <translation>Als je je sleutel kwijt bent</translation>
    </message>
    <message>
        <source>Did you forget your passphrase, and is your recovery code lost too? Then nobody can open your journal. Not the makers, and not the grown-ups at home.</source>
        <translation>Ben je je wachtzin vergeten? En is je herstelcode ook weg? Dan kan niemand je dagboek openen. De makers niet, en de volwassenen thuis ook niet.</translation>
    </message>
    <message>
        <source>The person who has your code</source>
        <translation>Wie jouw code heeft</translation>
    </message>
    <message>
        <source>Whoever has the whole recovery code can open your journal.</source>
        <translation>Wie de hele herstelcode heeft, kan je dagboek openen.</translation>
    </message>
    <message>
        <source>Programs that spy</source>
        <translation>Programma’s die meekijken</translation>
    </message>
    <message>
        <source>Someone can put a spying program on a computer. We cannot stop that.</source>
        <translation>Iemand kan een programma op een computer zetten dat stiekem meekijkt. Dat kunnen wij niet tegenhouden.</translation>
    </message>
    <message>
        <source>Throwing away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Someone who uses this computer can throw your journal away without reading it, and the backups too. A backup on a stick, in a safe place, is still there then.</source>
        <translation>Wie deze computer gebruikt, kan je dagboek weggooien zonder het te lezen, en de reservekopieën ook. Een kopie op een stick, op een veilige plek, is er dan nog.</translation>
    </message>
    <message>
        <source>Old copies</source>
        <translation>Oude kopieën</translation>
    </message>
    <message>
        <source>Somewhere there may be an old copy of your journal. It is locked, with the passphrase that you had then.</source>
        <translation>Ergens kan nog een oude kopie van je dagboek zijn. Die zit op slot, met de wachtzin die je toen had.</translation>
    </message>
    <message>
        <source>A letter that was opened</source>
        <translation>Een brief die open is</translation>
    </message>
    <message>
        <source>Then you cannot take it back. The one who has it can show it to others.</source>
        <translation>Dan kun je hem niet meer terughalen. Wie hem heeft, kan hem aan anderen laten zien.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What is on paper is not locked. Whoever finds it can read it.</source>
        <translation>Wat op papier staat, zit niet op slot. Wie het vindt, kan het lezen.</translation>
    </message>
    <message>
        <source>When someone makes you open it</source>
        <translation>Als iemand je dwingt</translation>
    </message>
    <message>
        <source>It is locked. It opens with your passphrase. Only someone who has your whole code can open it too.</source>
        <translation>Het zit op slot. Het gaat open met jouw wachtzin. Alleen wie jouw hele code heeft, kan het ook openen.</translation>
    </message>
    <message>
        <source>What lies on the table</source>
        <translation>Wat op tafel ligt</translation>
    </message>
    <message>
        <source>The cards, the stars on them and what we agreed are for all of us.</source>
        <translation>De kaarten, de sterren erop en wat we afspraken zijn van ons allemaal.</translation>
    </message>
    <message>
        <source>That is not your fault. Under Help now you find people who listen.</source>
        <translation>Dat is niet jouw schuld. Bij Nu hulp nodig vind je mensen die luisteren.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>The child asks the grown-up</source>
        <translation>Het kind vraagt het aan de volwassene</translation>
    </message>
    <message>
        <source>The grown-up asks the child</source>
        <translation>De volwassene vraagt het aan het kind</translation>
    </message>
    <message>
        <source>Ask each other</source>
        <translation>Vraag het aan elkaar</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Volgende kaart</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sla over</translation>
    </message>
    <message>
        <source>Another card. Nothing is kept of this one.</source>
        <translation>Een andere kaart. Van deze wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Talked about it</source>
        <translation>Hierover gepraat</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Haal de ster weg</translation>
    </message>
    <message>
        <source>Put a star on this card</source>
        <translation>Zet een ster bij deze kaart</translation>
    </message>
    <message>
        <source>The other one listens without interrupting. Then you swap.</source>
        <translation>De ander luistert en laat je uitpraten. Daarna wisselen jullie.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <extracomment>%n is how long a card takes, about.</extracomment>
        <translation>
            <numerusform>ongeveer %n minuut</numerusform>
            <numerusform>ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A tender card. It leaves no star and no date.</source>
        <translation>Een gevoelige kaart. Hiervan wordt geen ster en geen datum bewaard.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Kitchen Table</source>
        <translation>Keukentafel</translation>
    </message>
    <message>
        <source>ONLY FOR {name}</source>
        <extracomment>Caption in the rail: this part is private to the person with this nickname.</extracomment>
        <translation>ALLEEN VOOR {name}</translation>
    </message>
    <message>
        <source>ONLY FOR ME</source>
        <translation>ALLEEN VOOR MIJ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Conversation cards</source>
        <translation>Gesprekskaarten</translation>
    </message>
    <message>
        <source>A check-in together</source>
        <translation>Samen bijpraten</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Onze afspraken</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Wat kan ik doen?</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Wie kan wat zien</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mijn dagboek</translation>
    </message>
    <message>
        <source>My own space</source>
        <translation>Mijn eigen plek</translation>
    </message>
    <message>
        <source>How am I?</source>
        <translation>Hoe is het met mij?</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Er is iets gebeurd</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Doe op slot</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>Help now (F1)</source>
        <translation>Nu hulp nodig (F1)</translation>
    </message>
    <message>
        <source>Hide and lock at once (Shift three times)</source>
        <translation>Verberg en doe meteen op slot (drie keer Shift)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A recovery code opens your journal when the words are gone. Who keeps it?</source>
        <translation>Met een herstelcode gaat je dagboek open als je de woorden kwijt bent. Wie bewaart hem?</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Ik bewaar hem</translation>
    </message>
    <message>
        <source>You put the paper in a place that only you know.</source>
        <translation>Je legt het papier op een plek die alleen jij kent.</translation>
    </message>
    <message>
        <source>A grown-up keeps it</source>
        <translation>Een volwassene bewaart hem</translation>
    </message>
    <message>
        <source>That grown-up can then open your journal and read it.</source>
        <translation>Die volwassene kan je dagboek dan openen en lezen.</translation>
    </message>
    <message>
        <source>Split in two halves</source>
        <translation>In twee helften</translation>
    </message>
    <message>
        <source>You keep one half, somebody else the other. One half alone opens nothing.</source>
        <translation>Jij bewaart de ene helft, iemand anders de andere. Met één helft gaat er niets open.</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Geen code</translation>
    </message>
    <message>
        <source>If you forget your words, your journal stays closed. Nobody can open it.</source>
        <translation>Vergeet je de woorden, dan blijft je dagboek dicht. Niemand kan het openen.</translation>
    </message>
    <message>
        <source>Good to know: Kitchen Table makes backups on this computer by itself. If the computer breaks they are gone too, so put one on a stick now and then.</source>
        <translation>Goed om te weten: Keukentafel maakt vanzelf reservekopieën op deze computer. Gaat de computer stuk, dan zijn die ook weg. Zet er dus af en toe een op een stick.</translation>
    </message>
    <message>
        <source>Your old code no longer fits then. It still opens old backups and old copies of the files.</source>
        <translation>Je oude code past dan niet meer. Oude reservekopieën en oude kopieën van de bestanden opent hij nog wel.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Ga verder zonder code</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Maak een nieuwe code</translation>
    </message>
    <message>
        <source>Whoever has the whole code can open your journal.</source>
        <translation>Wie de hele code heeft, kan je dagboek openen.</translation>
    </message>
    <message>
        <source>Making your key…</source>
        <translation>Je sleutel wordt gemaakt…</translation>
    </message>
    <message>
        <source>Make my key</source>
        <translation>Maak mijn sleutel</translation>
    </message>
    <message>
        <source>Copy both halves, each on its own paper. Then give one away.</source>
        <translation>Schrijf beide helften over, elk op een eigen papier. Geef er daarna één weg.</translation>
    </message>
    <message>
        <source>Copy this code on paper now, with care.</source>
        <translation>Schrijf deze code nu over op papier. Doe het rustig.</translation>
    </message>
    <message>
        <source>My half</source>
        <translation>Mijn helft</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>The other half</source>
        <translation>De andere helft</translation>
    </message>
    <message>
        <source>It is shown only once. 0 is always the number, the letter O is not used.</source>
        <translation>Je ziet hem maar één keer. 0 is altijd het cijfer nul; de letter O komt niet voor.</translation>
    </message>
    <message>
        <source>Print both halves</source>
        <translation>Print beide helften</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Print de code</translation>
    </message>
    <message>
        <source>Copying by hand is safest: printers and computers may keep what they print.</source>
        <translation>Overschrijven is het veiligst: printers en computers bewaren soms wat ze printen.</translation>
    </message>
    <message>
        <source>Did you copy it right? Read from your paper and type:</source>
        <translation>Heb je het goed overgeschreven? Lees van je papier en typ:</translation>
    </message>
    <message>
        <source>My half: block {number}</source>
        <translation>Mijn helft: blok {number}</translation>
    </message>
    <message>
        <source>The other half: block {number}</source>
        <translation>De andere helft: blok {number}</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Blok {number}</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Het staat op papier</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Deze computer heeft geen printer.</translation>
    </message>
    <message>
        <source>Copy the code by hand. It takes a minute, and no printer keeps it.</source>
        <translation>Schrijf de code over. Dat duurt een minuut, en geen printer bewaart hem.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>De printer deed het niet.</translation>
    </message>
    <message>
        <source>Try again, or copy the code by hand.</source>
        <translation>Probeer het nog eens, of schrijf de code over.</translation>
    </message>
    <message>
        <source>Both halves together open one journal. One half alone opens nothing.</source>
        <translation>De twee helften samen openen één dagboek. Eén helft alleen opent niets.</translation>
    </message>
    <message>
        <source>One block is not the same as on the screen.</source>
        <translation>Eén blok is niet hetzelfde als op het scherm.</translation>
    </message>
    <message>
        <source>Look at your paper again, letter by letter.</source>
        <translation>Kijk nog eens op je papier, letter voor letter.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A moment for yourself?</source>
        <translation>Even voor jezelf?</translation>
    </message>
    <message>
        <source>Together at the table?</source>
        <translation>Even samen aan tafel?</translation>
    </message>
    <message>
        <source>Only if it suits you.</source>
        <translation>Alleen als het je uitkomt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Keep it</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Open het zoals het is</translation>
    </message>
    <message>
        <source>Look at the newest backup</source>
        <translation>Bekijk de nieuwste kopie</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Kies een reservekopie</translation>
    </message>
    <message>
        <source>Type the passphrase again</source>
        <translation>Typ de wachtzin opnieuw</translation>
    </message>
    <message>
        <source>Another journal stands in the place of this one.</source>
        <translation>Er staat een ander dagboek op de plek van dit dagboek.</translation>
    </message>
    <message>
        <source>The file of this journal is damaged.</source>
        <translation>Het bestand van dit dagboek is beschadigd.</translation>
    </message>
    <message>
        <source>It is not your passphrase, and not your fault. Nothing was changed.</source>
        <translation>Het ligt niet aan je wachtzin en niet aan jou. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Some pages of this journal are damaged.</source>
        <translation>Sommige bladzijden van dit dagboek zijn beschadigd.</translation>
    </message>
    <message>
        <source>It is not your passphrase, and not your fault. What can be read is safe.</source>
        <translation>Het ligt niet aan je wachtzin en niet aan jou. Wat te lezen is, is veilig.</translation>
    </message>
    <message>
        <source>This journal is older than last time.</source>
        <translation>Dit dagboek is ouder dan de vorige keer.</translation>
    </message>
    <message>
        <source>Did somebody put an old copy back? Your newest pages may not be in it.</source>
        <translation>Heeft iemand een oude kopie teruggezet? Misschien staan je nieuwste bladzijden er niet in.</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>We zoeken de nieuwste goede reservekopie…</translation>
    </message>
    <message>
        <source>There are backups on this computer, but they are damaged too.</source>
        <translation>Er zijn reservekopieën op deze computer, maar die zijn ook beschadigd.</translation>
    </message>
    <message>
        <source>There is no backup of this journal on this computer.</source>
        <translation>Er is op deze computer geen reservekopie van dit dagboek.</translation>
    </message>
    <message>
        <source>There are backups on this computer, but what you typed does not open them. Was it right? Then maybe you had another one when they were made.</source>
        <translation>Er zijn reservekopieën op deze computer, maar wat je typte opent ze niet. Was het goed? Dan had je misschien een andere toen ze gemaakt werden.</translation>
    </message>
    <message>
        <source>Do you have a backup on a stick? Then choose it. If not, leave the files as they are. Somebody who knows computers can look for an older copy of the data folder.</source>
        <translation>Heb je een reservekopie op een stick? Kies die dan. Zo niet, laat de bestanden dan zoals ze zijn. Iemand die veel van computers weet, kan een oudere kopie van de gegevensmap zoeken.</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>Lock and hide</source>
        <translation>Op slot en verbergen</translation>
    </message>
    <message>
        <source>My space locks itself when nobody touches the computer for</source>
        <translation>Raakt niemand de computer aan? Dan gaat mijn plek op slot na</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>You are warned 15 seconds before. Your words are saved first.</source>
        <translation>Je krijgt 15 seconden van tevoren een waarschuwing. Je woorden worden eerst bewaard.</translation>
    </message>
    <message>
        <source>Shift three times hides</source>
        <translation>Drie keer Shift verbergt</translation>
    </message>
    <message>
        <source>Press the Shift key alone, three times within five seconds. The window is covered and goes away. Then your words are saved and your space is locked. Next time you see the cards. The button Hide always does the same.</source>
        <translation>Druk binnen vijf seconden drie keer op Shift, zonder andere toetsen. Het venster wordt afgedekt en gaat weg. Daarna worden je woorden bewaard en gaat je plek op slot. De volgende keer zie je de kaarten. De knop Verberg doet altijd hetzelfde.</translation>
    </message>
    <message>
        <source>Hide does not undo what someone already saw. It does not hide that this program is on this computer.</source>
        <translation>Wat iemand al zag, kun je niet meer verbergen. Ook blijft te zien dat dit programma op deze computer staat.</translation>
    </message>
</context>
<context>
    <name>ScreenGuard</name>
    <message>
        <source>We ask Windows not to photograph this window. A phone camera still can.</source>
        <translation>We vragen Windows om van dit venster geen foto te maken. De camera van een telefoon kan het nog wel.</translation>
    </message>
    <message>
        <source>On this system we cannot stop screenshots.</source>
        <translation>Op dit systeem kunnen we schermfoto’s niet tegenhouden.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Search in my journal</source>
        <translation>Zoek in mijn dagboek</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Maak het zoekveld leeg</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Another passphrase, or another age? Open your own space first. Then you find it here at the top.</source>
        <translation>Een andere wachtzin of een andere leeftijd? Open eerst je eigen plek. Dan staat het hier bovenaan.</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Wie kan wat zien</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>All pages</source>
        <translation>Alle bladzijden</translation>
    </message>
    <message>
        <source>Move this page to the bin</source>
        <translation>Leg deze bladzijde in de prullenbak</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text of this page</source>
        <translation>Tekst van deze bladzijde</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>Schrijf hier…</translation>
    </message>
    <message>
        <source>feeling</source>
        <extracomment>On a button with a plus: choose a feeling for this page.</extracomment>
        <translation>gevoel</translation>
    </message>
    <message>
        <source>Choose feelings</source>
        <translation>Kies gevoelens</translation>
    </message>
    <message>
        <source>topic</source>
        <extracomment>On a button with a plus: choose a topic for this page.</extracomment>
        <translation>onderwerp</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>Kies onderwerpen</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Haal de ster weg</translation>
    </message>
    <message>
        <source>Put a star on it</source>
        <translation>Zet er een ster bij</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Toetsen die overal werken</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Hide and lock</source>
        <translation>Verberg en doe op slot</translation>
    </message>
    <message>
        <source>Lock my space</source>
        <translation>Doe mijn plek op slot</translation>
    </message>
    <message>
        <source>A new page in my journal</source>
        <translation>Een nieuwe bladzijde in mijn dagboek</translation>
    </message>
    <message>
        <source>Search in my journal</source>
        <translation>Zoek in mijn dagboek</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Sluit het programma</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Journal of {name}</source>
        <extracomment>Heading over the journal of one person.</extracomment>
        <translation>Dagboek van {name}</translation>
    </message>
    <message>
        <source>Last opened: {moment}</source>
        <extracomment>Small, below the heading; {moment} is for instance: Monday 23 November 2026, 16:10</extracomment>
        <translation>Laatst geopend: {moment}</translation>
    </message>
    <message>
        <source>Lock my space</source>
        <translation>Doe mijn plek op slot</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Star, feeling, topic, bin</source>
        <translation>Ster, gevoel, onderwerp, prullenbak</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle bladzijden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Write something new</source>
        <translation>Schrijf iets nieuws</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n bladzijde gevonden</numerusform>
            <numerusform>%n bladzijden gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bin: %n page(s), each kept for 30 days</source>
        <translation>
            <numerusform>Prullenbak: %n bladzijde, 30 dagen bewaard</numerusform>
            <numerusform>Prullenbak: %n bladzijden, elk 30 dagen bewaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>Your pages could not be read just now.</source>
        <translation>Je bladzijden konden nu niet gelezen worden.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>No page found.</source>
        <translation>Geen bladzijde gevonden.</translation>
    </message>
    <message>
        <source>Your pages will appear here.</source>
        <translation>Hier komen je bladzijden te staan.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Organisations, in their own words</source>
        <translation>Organisaties, in hun eigen woorden</translation>
    </message>
    <message>
        <source>Organisations, as others quote them</source>
        <translation>Organisaties, zoals anderen ze aanhalen</translation>
    </message>
    <message>
        <source>Advice of organisations that know this well</source>
        <translation>Advies van organisaties die hier veel van weten</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Where our words come from</source>
        <translation>Waar onze woorden vandaan komen</translation>
    </message>
    <message>
        <source>Cards, guides and first steps rest on what these organisations and researchers published. The words are our own. None of them has looked at this program.</source>
        <translation>De kaarten, stappenplannen en eerste stappen zijn gebaseerd op wat deze organisaties en onderzoekers hebben gepubliceerd. De woorden zijn van ons. Niemand van hen heeft dit programma bekeken.</translation>
    </message>
    <message>
        <source>Who has checked it</source>
        <translation>Wie het heeft nagekeken</translation>
    </message>
    <message>
        <source>The makers, with a list of rules. No child, teacher, helpline or other professional has read it yet. Cards and guides say so until a person with a name has.</source>
        <translation>De makers, met een lijst regels. Nog geen kind, leraar, hulplijn of andere deskundige heeft het gelezen. Dat staat bij de kaarten en stappenplannen, tot iemand met een naam het wel heeft gedaan.</translation>
    </message>
    <message>
        <source>Is a number or a sentence wrong?</source>
        <translation>Klopt een nummer of een zin niet?</translation>
    </message>
    <message>
        <source>Please tell us on the issues page of the place where you got this program. Say which country and which line. Do not write about yourself or your child there: everybody can read it.</source>
        <translation>Vertel het ons op de pagina met meldingen (issues) van de plek waar je dit programma vandaan hebt. Zeg welk land en welke lijn het is. Schrijf daar niets over jezelf of je kind: iedereen kan het lezen.</translation>
    </message>
    <message>
        <source>When the helplines were last seen</source>
        <translation>Wanneer de hulplijnen voor het laatst gezien zijn</translation>
    </message>
</context>
<context>
    <name>TableFoot</name>
    <message>
        <source>Whoever uses this computer account can see the stars and the months of your talks.</source>
        <translation>Wie dit computeraccount gebruikt, kan de sterren zien. En ook in welke maand jullie praatten.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print this card</source>
        <translation>Print deze kaart</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Wis alles</translation>
    </message>
    <message>
        <source>Clear all stars and months</source>
        <translation>Wis alle sterren en maanden</translation>
    </message>
    <message>
        <source>About this deck</source>
        <translation>Over deze kaarten</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Zo gebruik je ze</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>That is not the right passphrase.</source>
        <translation>Dat is niet de goede wachtzin.</translation>
    </message>
    <message>
        <source>Your pages are safe. Try again, or use your recovery code.</source>
        <translation>Je bladzijden zijn veilig. Probeer het nog eens, of gebruik je herstelcode.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Wacht even.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} seconds.</source>
        <translation>Over {seconds} seconden kun je het weer proberen.</translation>
    </message>
    <message>
        <source>Choose another passphrase.</source>
        <translation>Kies een andere wachtzin.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the code.</source>
        <translation>Er zit een typfout in de code.</translation>
    </message>
    <message>
        <source>Your pages are safe. Look at it again, letter by letter.</source>
        <translation>Je bladzijden zijn veilig. Kijk nog eens, letter voor letter.</translation>
    </message>
    <message>
        <source>This is one half of a code.</source>
        <translation>Dit is één helft van een code.</translation>
    </message>
    <message>
        <source>Fill in the other half too. One half alone opens nothing.</source>
        <translation>Vul ook de andere helft in. Met één helft gaat er niets open.</translation>
    </message>
    <message>
        <source>This code does not open this journal.</source>
        <translation>Deze code past niet op dit dagboek.</translation>
    </message>
    <message>
        <source>Your pages are safe. Maybe it is an older code, or somebody else’s.</source>
        <translation>Je bladzijden zijn veilig. Misschien is het een oudere code, of een code van iemand anders.</translation>
    </message>
    <message>
        <source>The code you typed back can no longer be used.</source>
        <translation>De code die je overtypte, kan niet meer gebruikt worden.</translation>
    </message>
    <message>
        <source>Something changed meanwhile, so it opens nothing. An older code still works. Begin again for a new one.</source>
        <translation>Er is intussen iets veranderd, dus er gaat niets mee open. Een oudere code werkt nog. Begin opnieuw voor een nieuwe.</translation>
    </message>
    <message>
        <source>The computer is short of memory right now.</source>
        <translation>De computer heeft nu te weinig geheugen over.</translation>
    </message>
    <message>
        <source>Your pages are safe. Close other programs and try again.</source>
        <translation>Je bladzijden zijn veilig. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Type at least four words, or a sentence of your own.</source>
        <translation>Typ minstens vier woorden, of een eigen zin.</translation>
    </message>
    <message>
        <source>It is too short. Four words or a sentence are hard to guess.</source>
        <translation>Dit is te kort. Vier woorden of een zin zijn moeilijk te raden.</translation>
    </message>
    <message>
        <source>It is too long. Use at most 1,000 characters.</source>
        <translation>Dit is te lang. Gebruik hoogstens 1000 tekens.</translation>
    </message>
    <message>
        <source>Many people use this one, so it is easy to guess.</source>
        <translation>Veel mensen gebruiken deze. Daardoor is hij makkelijk te raden.</translation>
    </message>
    <message>
        <source>A name from your table is easy to guess.</source>
        <translation>Een naam van jullie tafel is makkelijk te raden.</translation>
    </message>
    <message>
        <source>Keys in a row or repeated letters are easy to guess.</source>
        <translation>Toetsen op een rij of steeds dezelfde letters zijn makkelijk te raden.</translation>
    </message>
    <message>
        <source>Only numbers are easy to guess. Use words.</source>
        <translation>Alleen cijfers zijn makkelijk te raden. Gebruik woorden.</translation>
    </message>
    <message>
        <source>It has a sign that not every computer knows.</source>
        <translation>Er staat een teken in dat niet elke computer kent.</translation>
    </message>
    <message>
        <source>The file of this journal is damaged.</source>
        <translation>Het bestand van dit dagboek is beschadigd.</translation>
    </message>
    <message>
        <source>It is not your passphrase, and we changed nothing. Lock your space and open it again: then we look for your newest backup.</source>
        <translation>Het ligt niet aan je wachtzin, en we hebben niets veranderd. Doe je plek op slot en weer open: dan zoeken we je nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>Another journal stands in the place of this one.</source>
        <translation>Er staat een ander dagboek op de plek van dit dagboek.</translation>
    </message>
    <message>
        <source>It is not your passphrase, and we changed nothing. Open your space again: then we look for your newest backup.</source>
        <translation>Het ligt niet aan je wachtzin, en we hebben niets veranderd. Open je plek opnieuw: dan zoeken we je nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>This journal was made by a newer version of the program.</source>
        <translation>Dit dagboek is gemaakt door een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>Your pages are safe. Install the newest version to open it.</source>
        <translation>Je bladzijden zijn veilig. Installeer de nieuwste versie om het te openen.</translation>
    </message>
    <message>
        <source>Another program is using this journal right now.</source>
        <translation>Een ander programma gebruikt dit dagboek nu.</translation>
    </message>
    <message>
        <source>Your pages are safe. Wait a moment and try again.</source>
        <translation>Je bladzijden zijn veilig. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your space was locked.</source>
        <translation>Je plek is op slot gegaan.</translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation>Maak hem weer open om verder te gaan.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved yet.</source>
        <translation>De schijf is vol, dus dit is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Your words stay here on the screen. Make room, and they are saved.</source>
        <translation>Je woorden blijven hier op het scherm staan. Maak ruimte, dan worden ze bewaard.</translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder.</source>
        <translation>In deze map kan niets bewaard worden.</translation>
    </message>
    <message>
        <source>You can read your pages. What you type now is not saved. Wait until saving works before you write more.</source>
        <translation>Je kunt je bladzijden lezen. Wat je nu typt, wordt niet bewaard. Wacht met schrijven tot bewaren weer lukt.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>De schijf gaf geen goed antwoord.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Try again. Is the disk still plugged in?</source>
        <translation>Wat al bewaard was, is er nog. Probeer het opnieuw. Is de schijf nog aangesloten?</translation>
    </message>
    <message>
        <source>Kitchen Table is already open.</source>
        <translation>Keukentafel staat al open.</translation>
    </message>
    <message>
        <source>Look for its window. It can only be open once at a time.</source>
        <translation>Zoek het venster. Het programma kan maar één keer tegelijk open zijn.</translation>
    </message>
    <message>
        <source>This is no backup of ours, or it is damaged.</source>
        <translation>Dit is geen reservekopie van ons, of hij is beschadigd.</translation>
    </message>
    <message>
        <source>Nothing of it was used and nothing was changed. Try another one.</source>
        <translation>Er is niets van gebruikt en niets veranderd. Probeer een andere.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program.</source>
        <translation>Deze reservekopie is gemaakt door een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>It is safe. Install the newest version to bring it back.</source>
        <translation>Hij is veilig. Installeer de nieuwste versie om hem terug te halen.</translation>
    </message>
    <message>
        <source>There is no backup in that place any more.</source>
        <translation>Op die plek is geen reservekopie meer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Is the stick still plugged in?</source>
        <translation>Er is niets veranderd. Zit de stick er nog in?</translation>
    </message>
    <message>
        <source>This is a backup of another journal.</source>
        <translation>Dit is een reservekopie van een ander dagboek.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a backup of your own journal.</source>
        <translation>Er is niets veranderd. Kies een reservekopie van je eigen dagboek.</translation>
    </message>
    <message>
        <source>There is a file with that name already.</source>
        <translation>Er is al een bestand met die naam.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another name.</source>
        <translation>Daar is niets aan veranderd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Nobody at the table has this name.</source>
        <translation>Niemand aan tafel heeft deze naam.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the names and try again.</source>
        <translation>Er is niets veranderd. Kijk naar de namen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Somebody at the table has this name already.</source>
        <translation>Iemand aan tafel heeft deze naam al.</translation>
    </message>
    <message>
        <source>Choose another one. A nickname is fine.</source>
        <translation>Kies een andere. Een bijnaam mag ook.</translation>
    </message>
    <message>
        <source>Type a name of at most 40 letters.</source>
        <translation>Typ een naam van hoogstens 40 letters.</translation>
    </message>
    <message>
        <source>A nickname is fine.</source>
        <translation>Een bijnaam mag ook.</translation>
    </message>
    <message>
        <source>This person has a key.</source>
        <translation>Deze persoon heeft een sleutel.</translation>
    </message>
    <message>
        <source>Without that key a person can only be put away, and come back later.</source>
        <translation>Zonder die sleutel kun je iemand alleen opbergen en later terughalen.</translation>
    </message>
    <message>
        <source>This person has no key yet.</source>
        <translation>Deze persoon heeft nog geen sleutel.</translation>
    </message>
    <message>
        <source>Make a key first. Nothing was changed.</source>
        <translation>Maak eerst een sleutel. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The list of people could not be read.</source>
        <translation>De lijst met mensen kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>The journals are untouched. The damaged list was kept beside a new one.</source>
        <translation>Aan de dagboeken is niets veranderd. De beschadigde lijst is bewaard, naast een nieuwe.</translation>
    </message>
    <message>
        <source>There is no key for letters to this person yet.</source>
        <translation>Er is nog geen sleutel voor brieven aan deze persoon.</translation>
    </message>
    <message>
        <source>Ask them to open their own space once. Then you can write to them.</source>
        <translation>Deze persoon moet één keer de eigen plek openen. Daarna kun je een brief schrijven.</translation>
    </message>
    <message>
        <source>The key of this person has changed.</source>
        <translation>De sleutel van deze persoon is veranderd.</translation>
    </message>
    <message>
        <source>Check the words together at the table first. Nothing was changed.</source>
        <translation>Vergelijk eerst samen de woorden aan tafel. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This letter is too long.</source>
        <translation>Deze brief is te lang.</translation>
    </message>
    <message>
        <source>Make two letters of it. Your words are still here.</source>
        <translation>Maak er twee brieven van. Je woorden staan hier nog.</translation>
    </message>
    <message>
        <source>This letter is no longer here.</source>
        <translation>Deze brief is er niet meer.</translation>
    </message>
    <message>
        <source>Maybe it was taken back. Your other letters are safe.</source>
        <translation>Misschien is hij teruggehaald. Je andere brieven zijn er nog.</translation>
    </message>
    <message>
        <source>This letter cannot be read.</source>
        <translation>Deze brief is niet te lezen.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the writer to make it again.</source>
        <translation>Hij is beschadigd. Vraag de schrijver om hem opnieuw te maken.</translation>
    </message>
    <message>
        <source>This letter is not from the person it names.</source>
        <translation>Deze brief is niet van de persoon die erin genoemd staat.</translation>
    </message>
    <message>
        <source>Somebody else made it, so it stays shut. You did nothing wrong.</source>
        <translation>Iemand anders heeft hem gemaakt, dus hij blijft dicht. Jij hebt niets verkeerd gedaan.</translation>
    </message>
    <message>
        <source>This letter is from somebody who is not known here.</source>
        <translation>Deze brief is van iemand die hier niet bekend is.</translation>
    </message>
    <message>
        <source>It stays shut. Your other letters are safe.</source>
        <translation>Hij blijft dicht. Je andere brieven zijn er nog.</translation>
    </message>
    <message>
        <source>You already have this letter.</source>
        <translation>Je hebt deze brief al.</translation>
    </message>
    <message>
        <source>Somebody put it here once more. Nothing was changed.</source>
        <translation>Iemand heeft hem hier nog een keer neergezet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This letter was made by a newer version of the program.</source>
        <translation>Deze brief is gemaakt door een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>It is safe. Install the newest version to open it.</source>
        <translation>Hij is veilig. Installeer de nieuwste versie om hem te openen.</translation>
    </message>
    <message>
        <source>This page is full.</source>
        <translation>Deze bladzijde is vol.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Go on with a new page.</source>
        <translation>Wat al bewaard was, is er nog. Ga verder op een nieuwe bladzijde.</translation>
    </message>
    <message>
        <source>This journal is full.</source>
        <translation>Dit dagboek is vol.</translation>
    </message>
    <message>
        <source>All pages are safe. Empty the bin, or delete pages you no longer need.</source>
        <translation>Alle bladzijden zijn veilig. Maak de prullenbak leeg, of gooi bladzijden weg die je niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>This page is no longer here.</source>
        <translation>Deze bladzijde is hier niet meer.</translation>
    </message>
    <message>
        <source>Maybe it is in the bin. The other pages are safe.</source>
        <translation>Misschien ligt hij in de prullenbak. De andere bladzijden zijn veilig.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Deze tekst is te lang.</translation>
    </message>
    <message>
        <source>Use at most {limit} letters. Nothing was lost.</source>
        <translation>Gebruik hoogstens {limit} letters. Er is niets weg.</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Er staat nog niets.</translation>
    </message>
    <message>
        <source>Type a few words first.</source>
        <translation>Typ eerst een paar woorden.</translation>
    </message>
    <message>
        <source>This list is full.</source>
        <translation>Deze lijst is vol.</translation>
    </message>
    <message>
        <source>Take something away first. Everything that was kept is still there.</source>
        <translation>Haal eerst iets weg. Alles wat bewaard was, is er nog.</translation>
    </message>
    <message>
        <source>The program does not know this word.</source>
        <translation>Het programma kent dit woord niet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one from the list.</source>
        <translation>Er is niets veranderd. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Dat lukte niet.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Try again.</source>
        <translation>Wat al bewaard was, is er nog. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>{date} · this app sends nothing</source>
        <extracomment>{date} is today&apos;s date.</extracomment>
        <translation>Vandaag is het {date} · deze app verstuurt niets</translation>
    </message>
    <message>
        <source>Take this card</source>
        <translation>Pak deze kaart</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Andere kaart</translation>
    </message>
    <message>
        <source>Conversation cards</source>
        <translation>Gesprekskaarten</translation>
    </message>
    <message>
        <source>A question to begin with. You both answer.</source>
        <translation>Een vraag om mee te beginnen. Jullie geven allebei antwoord.</translation>
    </message>
    <message>
        <source>A check-in together</source>
        <translation>Samen bijpraten</translation>
    </message>
    <message>
        <source>A quarter of an hour at the table, for everybody.</source>
        <translation>Een kwartier aan tafel, voor iedereen.</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Onze afspraken</translation>
    </message>
    <message>
        <source>Written together, with a side for the adults too.</source>
        <translation>Samen opgeschreven, met ook een kant voor de volwassenen.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Wat kan ik doen?</translation>
    </message>
    <message>
        <source>Short steps for when something happens.</source>
        <translation>Korte stappen voor als er iets gebeurt.</translation>
    </message>
    <message>
        <source>My own space</source>
        <translation>Mijn eigen plek</translation>
    </message>
    <message>
        <source>Write what you like. It opens with your own key.</source>
        <translation>Schrijf wat je wilt. Het gaat open met je eigen sleutel.</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Wie kan wat zien</translation>
    </message>
    <message>
        <source>What is yours alone, what is for the table, and what nobody can promise.</source>
        <translation>Wat alleen van jou is, wat voor iedereen is en wat niemand kan beloven.</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Zo begin je</translation>
    </message>
    <message>
        <source>Keep asking with “and then?” instead of “why?”. Silence is an answer too: wait a moment before you go on.</source>
        <translation>Vraag door met ‘en toen?’ in plaats van ‘waarom?’. Stilte is ook een antwoord: wacht even voordat je verdergaat.</translation>
    </message>
    <message>
        <source>Card of the day</source>
        <translation>Kaart van de dag</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Vet (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Cursief (Ctrl+I)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Genummerde lijst</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <extracomment>Takes back the last thing typed.</extracomment>
        <translation>Ongedaan maken (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Opnieuw (Ctrl+Y)</translation>
    </message>
</context>
<context>
    <name>TryForm</name>
    <message>
        <source>Get your paper and type what is on it. Trying it changes nothing.</source>
        <translation>Pak je papier en typ wat erop staat. Van proberen verandert er niets.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probeer hem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>First type the code that is on your paper.</source>
        <translation>Typ eerst de code die op je papier staat.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Hello {name}</source>
        <translation>Hallo {name}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Doe op slot</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Jouw wachtzin</translation>
    </message>
    <message>
        <source>Your four words or your sentence</source>
        <translation>Je vier woorden of je zin</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Ik ben hem vergeten</translation>
    </message>
    <message>
        <source>Who can see what?</source>
        <translation>Wie kan wat zien?</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>Open met de code</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Haal een reservekopie terug</translation>
    </message>
    <message>
        <source>Your journal is open. Choose a new passphrase, so that you can come back.</source>
        <translation>Je dagboek is open. Kies een nieuwe wachtzin, zodat je terug kunt komen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Opening your space</source>
        <translation>Je plek gaat open</translation>
    </message>
    <message>
        <source>That is not the right passphrase.</source>
        <translation>Dat is niet de goede wachtzin.</translation>
    </message>
    <message numerus="yes">
        <source>Your pages are safe. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Je bladzijden zijn veilig. Over %n seconde kun je het weer proberen.</numerusform>
            <numerusform>Je bladzijden zijn veilig. Over %n seconden kun je het weer proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Gaat open…</translation>
    </message>
    <message>
        <source>Open my space</source>
        <translation>Open mijn plek</translation>
    </message>
</context>
<context>
    <name>WaysToStart</name>
    <message>
        <source>Ways to start</source>
        <translation>Manieren om te beginnen</translation>
    </message>
    <message>
        <source>How to tell someone</source>
        <translation>Zo vertel je het aan iemand</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Kitchen Table</source>
        <translation>Welkom bij Keukentafel</translation>
    </message>
    <message>
        <source>Talk together. Write alone. Find help.</source>
        <translation>Samen praten. Alleen schrijven. Hulp vinden.</translation>
    </message>
    <message>
        <source>Who comes to the table?</source>
        <translation>Wie schuift er aan?</translation>
    </message>
    <message>
        <source>Step {step} of 3</source>
        <translation>Stap {step} van 3</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>In welk land ben je?</translation>
    </message>
    <message>
        <source>So that Help now shows the right numbers. You can change it at any time.</source>
        <translation>Dan staan bij Nu hulp nodig de goede nummers. Je kunt het altijd veranderen.</translation>
    </message>
    <message>
        <source>Country for help numbers</source>
        <translation>Land voor de hulpnummers</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Sla over</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>Naar de tafel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Talk together</source>
        <translation>Samen praten</translation>
    </message>
    <message>
        <source>Cards with questions about life online, for children and for grown-ups.</source>
        <translation>Kaarten met vragen over het leven online, voor kinderen en voor volwassenen.</translation>
    </message>
    <message>
        <source>Write alone</source>
        <translation>Alleen schrijven</translation>
    </message>
    <message>
        <source>Everybody can have a journal with a key of their own. Without that key it stays closed, for a parent too.</source>
        <translation>Iedereen kan een dagboek met een eigen sleutel hebben. Zonder die sleutel blijft het dicht, ook voor een ouder.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Hulp vinden</translation>
    </message>
    <message>
        <source>Numbers and first steps, one press away, without a key.</source>
        <translation>Nummers en eerste stappen, met één druk op de knop, zonder sleutel.</translation>
    </message>
    <message>
        <source>Who can see what?</source>
        <translation>Wie kan wat zien?</translation>
    </message>
    <message>
        <source>Add each name or nickname. You can also do this later.</source>
        <translation>Zet elke naam of bijnaam erbij. Dat kan ook later.</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation>Naam of bijnaam</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>Whoever wants a journal makes a key. Give them the keyboard, and look away.</source>
        <translation>Wie een dagboek wil, maakt een sleutel. Geef het toetsenbord aan diegene en kijk even weg.</translation>
    </message>
    <message>
        <source>Has a key</source>
        <translation>Heeft een sleutel</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Maak een sleutel</translation>
    </message>
    <message>
        <source>Make a key for {name}</source>
        <translation>Maak een sleutel voor {name}</translation>
    </message>
</context>
<context>
    <name>WhenLine</name>
    <message>
        <source>Day of this page</source>
        <translation>Dag van deze bladzijde</translation>
    </message>
    <message>
        <source>Time of this page</source>
        <translation>Tijd van deze bladzijde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Change the day or the time</source>
        <translation>Verander de dag of de tijd</translation>
    </message>
    <message>
        <source>{moment}. Change the day or the time</source>
        <extracomment>For screen readers; {moment} is for instance: Monday 23 November 2026, 16:10</extracomment>
        <translation>{moment}. Verander de dag of de tijd</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Together at the table, no key</source>
        <translation>Samen aan tafel, zonder sleutel</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Zet iemand erbij</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>Hide at once (Shift three times)</source>
        <translation>Verberg meteen (drie keer Shift)</translation>
    </message>
    <message>
        <source>Who can see what?</source>
        <translation>Wie kan wat zien?</translation>
    </message>
    <message>
        <source>This app sends nothing.</source>
        <translation>Deze app verstuurt niets.</translation>
    </message>
    <message>
        <source>Who is joining?</source>
        <translation>Wie schuift aan?</translation>
    </message>
    <message>
        <source>Everybody can have their own key.</source>
        <translation>Iedereen kan een eigen sleutel hebben.</translation>
    </message>
    <message>
        <source>Nobody is at the table yet</source>
        <translation>Er zit nog niemand aan tafel</translation>
    </message>
    <message>
        <source>Add the people you live with, or start with the cards right away.</source>
        <translation>Zet de mensen erbij met wie je woont, of begin meteen met de kaarten.</translation>
    </message>
    <message>
        <source>A letter is waiting</source>
        <translation>Er is een brief</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Kitchen Table</source>
        <translation>Keukentafel</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Nu hulp nodig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>A damaged part of your journal’s lock was mended from its second copy.</source>
        <translation>Een beschadigd stukje van het slot van je dagboek is hersteld uit de tweede kopie.</translation>
    </message>
    <message>
        <source>Your pages are safe. You need to do nothing.</source>
        <translation>Je bladzijden zijn veilig. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Some pages of this journal are damaged.</source>
        <translation>Sommige bladzijden van dit dagboek zijn beschadigd.</translation>
    </message>
    <message>
        <source>What you can read is safe. Lock your space and open it again: then we look for your newest backup.</source>
        <translation>Wat je kunt lezen, is veilig. Doe je plek op slot en weer open: dan zoeken we je nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>Lock my space</source>
        <translation>Doe mijn plek op slot</translation>
    </message>
    <message>
        <source>We could not look through your journal for damage.</source>
        <translation>We konden niet nakijken of je dagboek nog heel is.</translation>
    </message>
    <message>
        <source>Your pages are saved as always. Until we can, we make no new backup. {reason}</source>
        <translation>Je bladzijden zijn gewoon bewaard. Zolang het nakijken niet lukt, maken we geen nieuwe reservekopie. {reason}</translation>
    </message>
    <message>
        <source>Today’s backup could not be made.</source>
        <translation>De reservekopie van vandaag kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>Your pages are saved as always. This is why: {reason}</source>
        <translation>Je bladzijden zijn gewoon bewaard. Dit is waarom: {reason}</translation>
    </message>
    <message>
        <source>This page is too long.</source>
        <translation>Deze bladzijde is te lang.</translation>
    </message>
    <message>
        <source>Your last words are not saved yet. Take something away, or move it to a new page. Then they are saved.</source>
        <translation>Je laatste woorden zijn nog niet bewaard. Haal er iets af, of zet het op een nieuwe bladzijde. Dan worden ze bewaard.</translation>
    </message>
    <message>
        <source>Your space locks in 15 seconds.</source>
        <translation>Je plek gaat over 15 seconden op slot.</translation>
    </message>
    <message>
        <source>Everything is saved first. Move the mouse or press a key to stay.</source>
        <translation>Eerst wordt alles bewaard. Beweeg de muis of druk op een toets om te blijven.</translation>
    </message>
    <message>
        <source>Beside your journal lie files that are not ours.</source>
        <translation>Naast je dagboek liggen bestanden die niet van ons zijn.</translation>
    </message>
    <message>
        <source>Maybe they come from a program that copies files to a cloud. They stay as they are. Is there a page that you miss? It may be in one of them: ask somebody who knows computers.</source>
        <translation>Misschien komen ze van een programma dat bestanden naar een cloud kopieert. Ze blijven zoals ze zijn. Mis je een bladzijde? Misschien staat die in een van die bestanden: vraag het iemand die veel van computers weet.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopieer details</translation>
    </message>
    <message>
        <source>Your space is locked.</source>
        <translation>Je plek is op slot.</translation>
    </message>
</context>
</TS>
