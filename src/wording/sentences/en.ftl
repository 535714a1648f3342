### Sentences that horo's earlier stages say in English, where no catalogue is at hand. Each is known by its English words:
### what stands in curly brackets is read out of them and filled in again. A test holds that they stand in the code.

accepted-more = Type { $reference } or “{ $form }”, in the form that fits. If other words are right too, add them to the term in terms.ftl: .also = …
attributes-only = this message has attributes, but no text
argument-order = an argument without a name stands behind one with a name
argument-order-hint = Put those with a name last.
argument-twice = “{ $name }:” is given twice
argument-twice-hint = Keep one of them.
attribute-shown = a property of a glossary term cannot be shown, it can only be chosen by
attribute-shown-hint = Write the term itself, such as {"{"} -secon {"}"}, and translate only the words.
blank-lines = there are more than { $limit } empty lines in a row
blank-lines-hint = Delete the empty lines.
bracket-closes = a closing “{"}"}” stands here without its “{"{"}”
bracket-closes-hint = Delete it, or write {"{"} "{"}"}" {"}"} if the reader shall see a bracket.
bracket-opens = a “{"{"}” is opened here and its “{"}"}” is missing, or something stands between them that does not belong there
bracket-names = Between the brackets stand only names such as {"{"} $count {"}"} or {"{"} -secon {"}"}. For a bracket in the text write {"{"} "{"{"}" {"}"}.
bracket-no-name = inside curly brackets a name is missing, or something stands there that is not a name
callee = only NUMBER(…) and DATETIME(…) can be called
callee-hint = Write the name in capitals, or copy the expression from the Bulgarian file.
code-torn = a \u code needs four hexadecimal digits, \U six
code-torn-hint = Type the character itself instead.
defaults = more than one variant is marked with “*”
defaults-hint = Leave the “*” only at *[other].
default-missing = none of the variants is marked as the one for all other cases
default-missing-hint = Put a “*” before the last variant: *[other] ….
duplicate = “{ $id }” stands in this file twice
duplicate-hint = Keep the right one and delete the other; horo leaves both alone until then.
encoding = byte { $at } of the file is not UTF-8: it was saved in another encoding
encoding-hint = In your editor choose “Save with encoding” and UTF-8, then save again.
encoding-mark = the file begins with a byte order mark, which would swallow its first message
encoding-mark-hint = Save it as “UTF-8”, not as “UTF-8 with BOM”.
encoding-nul = the file holds a NUL character; it is damaged or not a text file
encoding-nul-hint = Restore the file from version control.
encoding-wide = the file is saved as UTF-16
equals = after the id “{ $name }” comes no “=”
equals-hint = A message looks like this: “id = text”, or “id =” and the text on the next lines, each behind four spaces.
equals-put = Put “ =” behind it; the text follows on the next lines.
escape = this means nothing after a backslash
escape-hint = Inside {"{"} "…" {"}"} only \" and \\ and \u0041 may stand after a backslash; any other character is typed as it is.
form-unknown = the glossary term “{ $term }” has no form { $asked }: "{ $value }"
form-unknown-hint = Its forms are: { $forms }.
forms-unused = no text of this language asks for these forms: { $listed }
forms-unused-hint = Nothing has to be done. If the name of a form is misspelt, mend it here.
format-attribute = { $owner } has no attribute .{ $attribute }
format-cyclic = { $owner } contains itself, directly or through another message or term
format-deep = the text is nested more than { $limit } levels deep: write it out more plainly
format-function = there is no function { $name }(): use NUMBER() or DATETIME()
format-hint = Copy the name in curly brackets from the source or the glossary; nothing else can stand there.
format-long = the text becomes longer than { $limit } kB: shorten it
format-message = there is no message { $name }: check its spelling
format-placeables = the text needs more than { $limit } placeables: write some of them out, or split it
format-term = there is no term -{ $name }: check its spelling, or define it in terms.ftl
format-variable = ${ $name } is not given here: check its spelling (inside a term only the term's own arguments can be used)
funding = the European Union's funding statement has other words than the Commission gives it
funding-hint = Write exactly: funding = { $wording }
id-letter = the id “{ $name }” holds the letter “{ $letter }”, which is not a Latin one
id-letter-hint = Ids are never translated or retyped: copy the id from the Bulgarian file of the same name.
indent = a line begins with a tab or a no-break space; only ordinary spaces may stand there
indent-hint = Replace what stands before the first letter by four ordinary spaces.
large = there are { $size } bytes here; a Fluent file may have { $limit }
large-hint = Split it, or restore the file from version control.
left-edge = this line begins at the very left, so it is read as a new message, but there is no “=”
left-edge-hint = If it belongs to the message above, begin it with four spaces. If it is a comment, begin it with “# ”.
line-ends = the lines end with a bare carriage return (old Mac style), so the file would be read as one line
line-ends-hint = Save it with line endings “LF” (or “CRLF”).
line-start = a line may not begin with “{ $mark }”
line-start-hint = Move it up to the line before, or write {"{"} "{ $mark }" {"}"}.
literal = the value of an argument must be a number or a text in straight quotation marks
literal-hint = For example {"{"} -secon(case: "genitive") {"}"}.
long = this message has { $size } bytes; a message may have { $limit }
long-hint = Is it really a translation? Shorten it, or restore the file from version control.
merge = the file still holds the marks of a merge conflict
merge-hint = Keep the right one of the two versions, delete the lines <<<<<<<, ======= and >>>>>>>, and save.
more = the file has { $more } more faults of this kind
more-hint = Mend those above first; often one slip makes many. Or restore the file from version control.
nested = curly brackets are nested more than { $braces } deep, or calls more than { $calls }
nested-hint = A translation never needs that: is a closing “{"}"}” missing further up?
quote = a straight quotation mark is opened inside curly brackets and never closed
quote-hint = Close it on the same line: {"{"} "…" {"}"}.
saved = this file was saved in the instant in which horo wrote it; both are in it now
saved-hint = If it is open in an editor, let the editor read it again.
saved-apart = this file was saved in the instant in which horo wrote it, and the two could not be put together
saved-apart-hint = What was saved lies in { $folder }/, under the file's name. Copy from there what is missing here.
selector = variants cannot be chosen by this
selector-hint = Choose by a value, as the Bulgarian file does: {"{"} $count -> … {"}"}, and translate only the words.
site-format = the words “{ $id }” of the published pages cannot be said: { $reason }
site-format-hint = Compare with the source locale's site.ftl: the names in curly brackets must be the same.
site-missing = words of the published pages are missing here: { $listed }
site-missing-hint = Copy the messages from the source locale's site.ftl and translate them.
term-forbidden = “{ $written }” is not to be used for the glossary term “{ $term }”
term-forbidden-hint = Type { $reference } or “{ $form }” instead.
term-missing = glossary terms without a translation here: { $listed }
term-missing-hint = Add a line “{ $id } = …” for each to this file, with the cases your language needs.
term-not-used = the source says “{ $words }”, but the glossary's “{ $term }” does not stand here
term-unknown = the glossary term “{ $term }” is not in the source's glossary
term-unknown-hint = A new term starts in the source locale's terms.ftl: add it there first.
term-written-out = “{ $written }” is written out; it is the glossary term “{ $term }”
term-written-out-hint = That is allowed. To follow the glossary by itself, type { $reference }
text-missing = “{ $id }” has no text
text-missing-hint = Write the translation after “=”, or on the next line behind four spaces.
token = a “{ $token }” is missing here
token-hint = Compare with the Bulgarian file: it has the same brackets.
two-wordings = two people changed “{ $id }” at the same time; the other wording stands in this comment
two-wordings-hint = Choose: put the right words below the id, and delete the comment.
unpublishable = the text of “{ $id }” cannot be published: its tags are not the source's, or it is empty
unpublishable-hint = Copy the tags from the source's comment above the message.
value-missing = a text is missing here
value-missing-hint = Write the text after “=” or after the “]” of the variant.
write-after = Write the translation after “=”.
