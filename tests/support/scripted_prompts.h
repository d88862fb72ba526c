// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/prompts.h"
#include "app/print/paper.h"

#include <deque>
#include <vector>

namespace dorsal {

/// Answers in the order given in advance; a question without an answer is cancelled. Keeps what was asked.
class ScriptedPrompts final : public Prompts {
public:
    struct Told {
        QString title;
        QString text;
    };

    std::deque<bool> confirmations;
    std::deque<std::optional<QString>> files;
    std::deque<std::optional<int>> choices;
    std::deque<std::optional<QString>> texts;
    std::deque<std::optional<LocalTime>> times;

    std::deque<std::optional<MarkedDays>> marks;

    std::vector<Confirmation> asked;
    std::vector<Annotation> suggestedMarks;
    std::vector<QStringList> offered;
    std::vector<PaperJob> printed;
    std::vector<Told> told; ///< reports, and titles and texts of choices and texts asked for

    [[nodiscard]] bool confirm(const Confirmation& question) override {
        asked.push_back(question);
        return next(confirmations, false);
    }
    [[nodiscard]] std::optional<QString> fileToOpen(const QString& title, const QString& filter) override {
        told.push_back({title, filter});
        return next(files, std::optional<QString>());
    }
    [[nodiscard]] std::optional<QString> fileToSave(const QString& title, const QString& suggestedName,
                                                    const QString&) override {
        told.push_back({title, suggestedName});
        return next(files, std::optional<QString>());
    }
    [[nodiscard]] std::optional<int> choose(const QString& title, const QString& text,
                                            const QStringList& offers) override {
        told.push_back({title, text});
        offered.push_back(offers);
        return next(choices, std::optional<int>());
    }
    [[nodiscard]] std::optional<QString> name(const NameQuestion& question) override {
        told.push_back({question.title, question.action});
        const auto typed = next(texts, std::optional<QString>());
        return typed && !typed->trimmed().isEmpty() ? std::optional(typed->trimmed()) : std::nullopt;
    }
    [[nodiscard]] std::optional<QString> text(const QString& title, const QString& label,
                                              const QString&) override {
        told.push_back({title, label});
        return next(texts, std::optional<QString>());
    }
    [[nodiscard]] std::optional<LocalTime> dateTime(const TimeQuestion& question) override {
        told.push_back({question.title, question.label});
        return next(times, std::optional<LocalTime>());
    }
    void print(const PaperJob& job) override { printed.push_back(job); }
    [[nodiscard]] std::optional<MarkedDays> markedDays(const Annotation& suggested) override {
        suggestedMarks.push_back(suggested);
        return next(marks, std::optional<MarkedDays>());
    }
    void report(const QString& title, const QString& text) override { told.push_back({title, text}); }

private:
    template <class Answer>
    static Answer next(std::deque<Answer>& answers, Answer otherwise) {
        if (!answers.empty()) {
            otherwise = std::move(answers.front());
            answers.pop_front();
        }
        return otherwise;
    }
};

} // namespace dorsal
