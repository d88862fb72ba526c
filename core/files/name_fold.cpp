// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/name_fold.h"

#include <QString>
#include <QStringList>

namespace dorsal {

namespace {

constexpr qsizetype shortestPlural = 4;

QString singular(const QString& word) {
    const bool plural = word.size() >= shortestPlural && word.endsWith(u's') && !word.endsWith(u"ss");
    return plural ? word.chopped(1) : word;
}

} // namespace

std::string foldName(std::string_view name) {
    const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty() && word != u"s") {
            words << singular(word);
        }
        word.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!c.isMark()) {
            endWord();
        }
    }
    endWord();
    return words.join(u' ').toStdString();
}

} // namespace dorsal
