// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/annotation.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace dorsal {

struct PaperJob;

/// A question with one answer that does what its words say, and Cancel.
struct Confirmation {
    QString title;
    QString text;
    QString action;                ///< words of the button that goes on, such as "Delete 3 sessions"
    bool isAdvisedAgainst = false; ///< Enter then leaves it
};

/// A question for the name of something.
struct NameQuestion {
    QString title;
    QString action; ///< words of the button that goes on
    QString current = {};
};

/// A question for a date and time that is not later than `latest`, nor before `earliest` where there is one.
struct TimeQuestion {
    QString title;
    QString label;
    QString action; ///< words of the button that goes on
    LocalTime suggested{};
    LocalTime latest{};
    std::optional<LocalTime> earliest{};
};

/// Days as the person wants them marked, or taken out.
struct MarkedDays {
    Annotation annotation;
    bool removed = false;
};

/// Questions and messages that wait for the person; tests answer in advance.
class Prompts {
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    [[nodiscard]] virtual bool confirm(const Confirmation& question) = 0;
    /// The file chosen, nothing when cancelled. `filter` as QFileDialog takes it.
    [[nodiscard]] virtual std::optional<QString> fileToOpen(const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual std::optional<QString>
    fileToSave(const QString& title, const QString& suggestedName, const QString& filter) = 0;
    /// Index into `choices`, nothing when cancelled.
    [[nodiscard]] virtual std::optional<int> choose(const QString& title, const QString& text,
                                                    const QStringList& choices) = 0;
    /// One line without spaces around it, never empty; nothing when cancelled.
    [[nodiscard]] virtual std::optional<QString> name(const NameQuestion& question) = 0;
    /// A line or paragraph of text, nothing when cancelled.
    [[nodiscard]] virtual std::optional<QString> text(const QString& title, const QString& label,
                                                      const QString& current) = 0;
    /// Within what was asked for; nothing when cancelled.
    [[nodiscard]] virtual std::optional<LocalTime> dateTime(const TimeQuestion& question) = 0;
    /// Asks for a printer and prints there, unless cancelled.
    virtual void print(const PaperJob& job) = 0;
    /// What days are to be marked as, beginning with `suggested`; nothing when cancelled.
    [[nodiscard]] virtual std::optional<MarkedDays> markedDays(const Annotation& suggested) = 0;
    /// Tells what failed, why, and what to do.
    virtual void report(const QString& title, const QString& text) = 0;
};

} // namespace dorsal
