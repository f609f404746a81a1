<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message numerus="yes">
        <source>This erases %n thing(s) for good. You cannot undo it.</source>
        <translation>
            <numerusform>This erases %n thing for good. You cannot undo it.</numerusform>
            <numerusform>This erases %n things for good. You cannot undo it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyBin</name>
    <message numerus="yes">
        <source>This erases %n page(s) for good. You cannot undo it.</source>
        <translation>
            <numerusform>This erases %n page for good. You cannot undo it.</numerusform>
            <numerusform>This erases %n pages for good. You cannot undo it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message numerus="yes">
        <source>%n guide(s) found</source>
        <translation>
            <numerusform>%n guide found</numerusform>
            <numerusform>%n guides found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <extracomment>%n is how long a card takes, about.</extracomment>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bin: %n page(s), each kept for 30 days</source>
        <translation>
            <numerusform>Bin: %n page, each kept for 30 days</numerusform>
            <numerusform>Bin: %n pages, each kept for 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Your pages are safe. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Your pages are safe. You can try again in %n second.</numerusform>
            <numerusform>Your pages are safe. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
