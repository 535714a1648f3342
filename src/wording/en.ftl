### What horo says about a translation: for each finding a sentence and, as its hint, the next step.
### What stands in curly brackets is filled in by horo and keeps its name in every language.

address-changed = The { $kind ->
        [email] e-mail address
        [phone] telephone number
        [code] code
        [hashtag] hashtag
       *[url] address
    } “{ $written }” is not the source's: “{ $wanted }”.
    .hint = Copy it from the source; it is not translated.
address-missing = The { $kind ->
        [email] e-mail address
        [phone] telephone number
        [code] code
        [hashtag] hashtag
       *[url] address
    } “{ $wanted }” of the source is missing.
    .hint = Copy it from the source; it is not translated.
address-extra = The { $kind ->
        [email] e-mail address
        [phone] telephone number
        [code] code
        [hashtag] hashtag
       *[url] address
    } “{ $written }” is not in the source.
    .hint = Take it out, or copy the source's.
all-capitals = The whole text stands in capitals.
    .hint = Write it as the source is written; the page's design makes capitals where it wants them.
attribute-not-allowed = The attribute { $name } may not stand in <{ $tag }>.
    .hint = Write the tag as the source has it.
bracket-open = The bracket “{ $mark }” is never closed.
    .hint = Close it after the last word that belongs inside.
bracket-close = The bracket “{ $mark }” closes nothing.
    .hint = Open it before the first word that belongs inside.
comment-translated = Somebody wrote a translation of “{ $id }” into the comment that shows the source.
    .hint = horo kept the words as a comment. Move them below the id, each line behind four spaces.
currency-changed = { $written } is not the source's currency ({ $wanted }).
    .hint = Keep the source's currency; a sum is not converted.
cyrillic-left = Still in Cyrillic letters: { $shown }
    .hint = Translate it; a name is written in the letters of your language.
date-changed = The date { $written } is not the source's { $wanted }.
    .hint = Compare day and month with the source; day comes before month.
decimal-separator = { $written } is written with a point.
    .hint = In this language decimals follow a “{ $mark }”.
double-space = More than one space stands here.
    .hint = Leave one.
doubled-sentence = This sentence stands twice.
    .hint = Take one out.
doubled-word = “{ $word }” stands twice.
    .hint = Take one out.
empty = There is no translation.
    .hint = Write the translation; a message without text cannot be published.
end-mark-missing = The source ends with a mark, and the target ends without one.
    .hint = End the text as the source ends.
end-mark-changed = The target ends with another mark than the source.
    .hint = End the text as the source ends.
escape-sequence = “{ $written }” is shown as it is.
    .hint = Type the character itself; for a new line begin a new line.
exception-refused = “{ $code }” protects what is published and allows no exception.
    .hint = Mend the translation, and take the line out.
exception-unknown = There is no finding called “{ $code }” here.
    .hint = Copy the code from the square brackets of the finding: # ok: number-changed …
exception-unused = Nothing is found here from which “ok: { $code }” would be an exception.
    .hint = Take the line out; the finding comes back if it is needed again.
funding-missing = The funding statement of the source is missing.
    .hint = The Commission's wording is: { $wording }.
homoglyph-word = “{ $written }” is typed in Cyrillic letters.
    .hint = Type it as “{ $meant }”: it looks the same, but searching and reading aloud fail.
homoglyph = “{ $written }” mixes alphabets: “{ $strange }” is not { $script ->
        [latin] Latin
        [greek] Greek
       *[cyrillic] Cyrillic
    }.
    .hint = Type it again as “{ $meant }”: it looks the same, but searching and reading aloud fail.
html-entity = “{ $written }” is an HTML entity.
    .hint = Type the character itself: “{ $meant }”.
html-entity-unknown = “{ $written }” looks like an HTML entity.
    .hint = Type the character itself.
link-address = An address ({ $name }) stands in the tag <{ $tag }>.
    .hint = Take it out: addresses come from the source, so that no translation can change them.
link-name = { $written } is not a tag of the source.
    .hint = Write { $meant }: the name ties the words to the link and is not translated.
link-name-quotes = { $written } is not written as names are.
    .hint = Write { $meant }, with straight quotation marks.
link-text-empty = There are no words inside <{ $tag }>.
    .hint = Put the words of the link, or the stressed words, between the tags.
message-ended = This line is not part of the translation any more.
    .hint = Begin every further line of a translation with four spaces.
missing = { $missing } of { $all } messages are not translated yet; the first is here.
    .hint = Write each translation over the source's words.
mixed-script = “{ $written }” mixes alphabets: “{ $strange }” is not { $script ->
        [latin] Latin
        [greek] Greek
       *[cyrillic] Cyrillic
    }.
    .hint = Type the word in one alphabet.
mojibake = “{ $written }” was read in a wrong encoding.
    .hint = It was “{ $meant }”; save the file as UTF-8.
mojibake-lost = “{ $written }” was read in a wrong encoding.
    .hint = Type the lost letter again; save the file as UTF-8.
month-changed = The source does not speak of { $written }.
    .hint = Compare the month with the source.
name-changed = “{ $written }” is nearly the source's “{ $name }”, and not quite.
    .hint = Compare the letters with how the name is written elsewhere.
name-beside = In the source “{ $name }” stands beside “{ $written }”; here it is missing.
    .hint = Put the name in, unless the sentence says in another way who or what is meant.
name-missing = The name “{ $name }” of the source is missing.
    .hint = Put the name in, unless the sentence says in another way who or what is meant.
name-varies = “{ $written }” is written “{ $first }” before.
    .hint = Write the name in one way; one of the two is a slip.
number-changed = The source says { $wanted }, not { $written }.
    .hint = Compare the number with the source.
number-extra = The source does not say { $written }.
    .hint = Compare the numbers with the source.
number-grouping = The digits of { $written } are not grouped as in this language.
    .hint = Group them by threes with { $by ->
        [space] a no-break space (U+00A0)
       *[mark] “{ $mark }”
    }, or write the digits together.
number-missing = The number { $wanted } of the source is missing.
    .hint = Put it in, in digits or as a word.
percent-changed = { $written } is { $unit ->
        [permille] per mille
       *[percent] percent
    } in the source, and here it is not.
    .hint = Write the sign or the word after the number.
placeable-extra = { $written } is not in the source.
    .hint = Take it out; if brackets were meant as text, write {"{"}"{"{"}"{"}"} and {"{"}"{"}"}"{"}"}.
placeable-extra-variant = { $written } in a variant is not in the source.
    .hint = A variant (the text behind a “[…]”) may use what the source uses, and nothing else.
placeable-missing = { $written } of the source is missing.
    .hint = Put { $written } where its text belongs in the sentence.
placeable-renamed = { $written } is not in the source.
    .hint = The source has { $meant }: names in curly brackets are not translated.
plural-missing = The form [{ $form }] is missing: this language has it.
    .hint = Add a line “[{ $form }] …” with the text as it reads with such numbers.
plural-unknown = [{ $form }] is no plural form of any language.
    .hint = The forms are zero, one, two, few, many and other.
quote-open = The quotation mark “{ $mark }” is never closed.
    .hint = Put the closing mark where the quotation ends.
quote-close = The quotation mark “{ $mark }” closes nothing.
    .hint = Put the opening mark where the quotation begins.
quotes-foreign = “{ $mark }” is not used so in this language.
    .hint = Write { $pair }.
quotes-single = A straight single quotation mark stands here.
    .hint = Type { $pair }.
quotes-straight = A straight quotation mark stands here.
    .hint = Type { $pair }.
space-before-mark = A space stands before “{ $mark }”.
    .hint = Take the space out.
space-breaks = A line may end here, inside a number.
    .hint = Put a no-break space (U+00A0) there: Alt+0160 in Windows, Option+space on a Mac; “horo check --fix” does it too.
spelling = The dictionary knows “{ $meant }”, and not “{ $written }”.
    .hint = Is that what was meant? If the word is right, make an exception for it: # ok: spelling …
stale = The source of “{ $id }” changed after it was translated.
    .hint = The comment above it shows what changed. Mend the translation. If it is still right, run “horo accept”, or tell whoever sent you the file.
start-small = The text begins with a small letter.
    .hint = Write “{ $upper }”: the source begins with a capital.
syntax = This cannot be read: { $detail }.
    .hint = { $advice }
tag-changed = { $written } stands where the source has { $meant }.
    .hint = Write { $meant }.
tag-crossed = <{ $outer }> is closed before <{ $inner }> is.
    .hint = Close <{ $inner }> first, because it was opened inside <{ $outer }>.
tag-extra = { $written } is one more than in the source.
    .hint = Take it out, together with its end tag.
tag-missing = { $written } of the source is missing.
    .hint = Put { $written }…</{ $tag }> around the words that belong in it.
tag-moved = The tags do not stand inside each other as in the source.
    .hint = Put each tag inside the one that it stands in in the source, or outside all.
tag-not-allowed = <{ $tag }> may not stand in a translation.
    .hint = Use the tags of the source and no others.
tag-unclosed = <{ $tag }> is never closed.
    .hint = Write <{ $tag }>…</{ $tag }> around the words, as in the source.
tag-unopened = <{ $tag }> is never opened.
    .hint = Write <{ $tag }>…</{ $tag }> around the words, as in the source.
tag-without-end = The tag <{ $tag }… has no “>”.
    .hint = Write the tag as the source has it, with its “>”.
template-syntax = “{ $written }” belongs to a template language.
    .hint = Take it out; only the source's names in curly brackets may stand in a message.
time-changed = The time { $written } is not the source's { $wanted }.
    .hint = The source says { $wanted }; in the afternoon write 13 to 24 hours.
too-long = The target is much longer than this source usually becomes.
    .hint = Is there text that the source does not have?
too-long-sentences = The target has more sentences and is long for its source.
    .hint = Is there a sentence that the source does not have?
too-short = The target is much shorter than this source usually becomes.
    .hint = Is a part missing?
too-short-sentences = The target has fewer sentences and is short for its source.
    .hint = Is a sentence missing?
unknown-message = The source has no message “{ $id }”, so it is not published.
    .hint = Was the id changed by mistake? Copy the id from the Bulgarian file, or delete the message.
unseen = { $kind ->
        [soft-hyphen] A soft hyphen
        [direction] An invisible mark that turns the direction of writing
        [control] A control character
        [private] A character of no script
       *[invisible] An invisible character
    } stands here (U+{ $number }).
    .hint = Delete it: it came in by copying, and nobody sees it.
untranslated = The text still stands in Bulgarian.
    .hint = Write it in your language.
wrong-language = This reads as { $found ->
        [de] German
        [nl] Dutch
        [ro] Romanian
        [pl] Polish
        [pt] Portuguese
        [lv] Latvian
        [es] Spanish
        [el] Greek
       *[en] English
    }.
    .hint = Translate it into your language; if it is a title, put it in quotation marks.
