// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_summary.h"

#include "app/models/odd_import_words.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"
#include "app/words/import_words.h"
#include "core/files/file_path.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

constexpr std::size_t everyOddValue = 1000;

struct ImportSummary {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ImportSummary)
};

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The text of a report, line by line.
class ReportText {
public:
    explicit ReportText(const Format& format) : format_(format) {}

    void line(const QString& text) { text_ += text + QLatin1Char('\n'); }
    void heading(const QString& text) {
        line({});
        line(text);
    }
    void count(const QString& label, std::int64_t count) {
        line(QStringLiteral("  %1: %2").arg(label, format_.count(count)));
    }
    void lines(const QString& title, const QStringList& texts) {
        if (texts.isEmpty()) {
            return;
        }
        heading(title);
        for (const QString& text : texts) {
            line(QStringLiteral("  ") + text);
        }
    }
    [[nodiscard]] QString take() { return std::move(text_); }

private:
    const Format& format_;
    QString text_;
};

QString becomes(const ImportDraft& draft, std::size_t unknown, const Catalogue& catalogue) {
    const auto* key = std::get_if<ExerciseKey>(&draft.choice(unknown));
    const Exercise* exercise = key != nullptr ? catalogue.find(*key) : nullptr;
    return exercise != nullptr ? utf8(exercise->name) : ImportSummary::tr("a new exercise");
}

QStringList unknownNames(const ImportDraft& draft, const Catalogue& catalogue, const Format& format) {
    QStringList lines;
    for (std::size_t i = 0; i < draft.reading().unknown.size(); ++i) {
        const UnknownName& name = draft.reading().unknown[i];
        lines += ImportSummary::tr("%1 (sets: %2) becomes %3, %4")
                     .arg(utf8(name.name), format.count(name.sets), becomes(draft, i, catalogue),
                          countsAs(draft.share(i, catalogue)));
    }
    return lines;
}

void addCounts(ReportText& text, const ImportDraft& draft) {
    const ImportedHistory& history = draft.reading().history;
    text.count(ImportSummary::tr("Rows"), history.report.rows);
    text.count(ImportSummary::tr("Sessions"), static_cast<std::int64_t>(history.sessions.size()));
    text.count(ImportSummary::tr("Sets"), history.report.sets);
    text.count(ImportSummary::tr("Exercises"), static_cast<std::int64_t>(history.exercises.size()));
    text.count(ImportSummary::tr("Exercises matched by name"), draft.matchedNames());
    for (const RowTally& tally : history.report.skipped) {
        text.count(rowsCalled(tally.reason), tally.count);
    }
    text.count(ImportSummary::tr("Copies of a whole session"), history.report.doubledSessions);
}

void addOutcome(ReportText& text, const ImportDraft& draft) {
    const ImportOutcome outcome = draft.outcome();
    text.heading(ImportSummary::tr("Compared with the log"));
    text.count(ImportSummary::tr("Sessions to add"), outcome.added);
    if (draft.reading().isUnitOpen()) {
        text.count(ImportSummary::tr("Sessions that the log has"), outcome.present + outcome.changed);
        return;
    }
    text.count(ImportSummary::tr("Sessions that the log has just so"), outcome.present);
    text.count(ImportSummary::tr("Sessions that differ from the log, which stays as it is"), outcome.changed);
}

} // namespace

QString importHeading(const ImportDraft& draft) {
    const ImportReading& reading = draft.reading();
    QStringList parts{fromPath(reading.path.filename()), utf8(formatTitle(reading.history.format))};
    const ImportReport& report = reading.history.report;
    if (report.first && report.last) {
        const Format format;
        parts += report.first == report.last
                     ? format.date(*report.first)
                     : ImportSummary::tr("%1 to %2", "dates")
                           .arg(format.date(*report.first), format.date(*report.last));
    }
    return parts.join(QStringLiteral(" · "));
}

QString importReport(const ImportDraft& draft, const Catalogue& catalogue, const Format& format) {
    ReportText text(format);
    text.line(importHeading(draft));
    addCounts(text, draft);
    addOutcome(text, draft);
    text.lines(ImportSummary::tr("Names without a match"), unknownNames(draft, catalogue, format));
    text.lines(
        ImportSummary::tr("Rows that could not be read as they stand"),
        rowProblems(fromPath(draft.reading().path.filename()).toStdString(), draft.reading().history.report));
    text.lines(ImportSummary::tr("Looks odd, imported as it stands"),
               oddImportLines(draft.oddValues(catalogue), format, everyOddValue));
    return text.take();
}

QString importedNotice(std::int64_t sessions, int files) {
    const Format format;
    const QString many = sessionsWord(sessions, format);
    return files > 1
               ? ImportSummary::tr("%1 imported from %2 files.").arg(many, format.count(files))
               : ImportSummary::tr("%1 imported. Ctrl+Z takes it back.", "after \"286 sessions\"").arg(many);
}

} // namespace dorsal
