// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/training/weigh_in.h"

#include <QWidget>

#include <vector>

class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;

namespace dorsal {

class Clock;

/// Dated body weights, the latest first.
class WeighInsEditor final : public QWidget {
    Q_OBJECT
public:
    explicit WeighInsEditor(const Clock& clock, QWidget* parent = nullptr);

    void show(const std::vector<WeighIn>& weighIns, const Format& format);
    [[nodiscard]] std::vector<WeighIn> weighIns() const { return weighIns_; }
    /// Adds what stands in the field and was not added yet; false, with the reason below it, when it is no
    /// weight.
    bool takeTyped();

private:
    void add();
    void remove();
    void fill();

    const Clock& clock_;
    Format format_;
    std::vector<WeighIn> weighIns_; ///< by day
    QDateEdit* day_;
    QLineEdit* weight_;
    QLabel* problem_;
    QListWidget* list_;
};

} // namespace dorsal
