// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/import_draft.h"
#include "app/words/format.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace dorsal {

class Card;
class ImportBalanceChart;
class LogCatalogue;

/// The one question that a file may leave open.
struct UnitQuestion {
    bool asked = false;
    std::optional<LoadUnit> answer;
    std::optional<UnitClue> clue;
};

/// What the sheet needs beside the draft.
struct ImportSheetParts {
    const LogCatalogue& catalogue;
    BalanceOptions options;
    Format format;
    Day today{};
};

/// All that an import would do, with the questions it leaves: counts, unit, names, balance, rows that are no
/// sets.
class ImportSheet final : public QWidget {
    Q_OBJECT
public:
    /// Changes the draft, which must live as long.
    ImportSheet(ImportDraft& draft, UnitQuestion unit, ImportSheetParts parts, QWidget* parent = nullptr);

    /// Goes to the open question. False when there is none.
    bool focusQuestion();

signals:
    void unitChosen(dorsal::LoadUnit unit);
    /// Another choice was made; the draft has it.
    void changed();

private:
    [[nodiscard]] QWidget* makeCounts();
    [[nodiscard]] QWidget* makeUnit();
    [[nodiscard]] QWidget* makeBalance();
    [[nodiscard]] QWidget* makeRows();
    void addRowCounts(QVBoxLayout& rows);
    void addCopies(QVBoxLayout& rows);
    void addOddValues(QVBoxLayout& rows);
    void refresh();

    ImportDraft& draft_;
    UnitQuestion unit_;
    ImportSheetParts parts_;
    ImportBalanceChart* chart_ = nullptr;
    Card* balanceCard_ = nullptr;
    QRadioButton* kilograms_ = nullptr;
    QRadioButton* pounds_ = nullptr;
    QLabel* odd_ = nullptr;
};

} // namespace dorsal
