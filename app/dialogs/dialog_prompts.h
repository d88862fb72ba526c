// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/prompts.h"

#include <QCoreApplication>

namespace dorsal {

/// Asks in dialogs over the window that is active.
class DialogPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(dorsal::DialogPrompts)
public:
    [[nodiscard]] bool confirm(const Confirmation& question) override;
    [[nodiscard]] std::optional<QString> fileToOpen(const QString& title, const QString& filter) override;
    [[nodiscard]] std::optional<QString> fileToSave(const QString& title, const QString& suggestedName,
                                                    const QString& filter) override;
    [[nodiscard]] std::optional<int> choose(const QString& title, const QString& text,
                                            const QStringList& choices) override;
    [[nodiscard]] std::optional<QString> name(const NameQuestion& question) override;
    [[nodiscard]] std::optional<QString> text(const QString& title, const QString& label,
                                              const QString& current) override;
    [[nodiscard]] std::optional<LocalTime> dateTime(const TimeQuestion& question) override;
    void print(const PaperJob& job) override;
    [[nodiscard]] std::optional<MarkedDays> markedDays(const Annotation& suggested) override;
    void report(const QString& title, const QString& text) override;
};

} // namespace dorsal
