// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dorsal {

/// A field for what the person weighs today.
class WeightEntry final : public QWidget {
    Q_OBJECT
public:
    explicit WeightEntry(QWidget* parent = nullptr);

    /// `known` is what was typed for today already: typing then changes it.
    void setKnown(std::optional<Load> known, const Format& format);
    /// Goes on with a key that was pressed elsewhere on the page.
    void beginWith(const QString& typed);

signals:
    void weightTyped(dorsal::Load weight);

private:
    void keep();

    Format format_;
    QLineEdit* weight_;
    QPushButton* keep_;
    QLabel* complaint_;
};

} // namespace dorsal
