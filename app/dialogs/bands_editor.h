// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QListWidgetItem;

namespace dorsal {

/// The bands, lightest first, each with a name and a colour.
class BandsEditor final : public QWidget {
    Q_OBJECT
public:
    explicit BandsEditor(QWidget* parent = nullptr);

    void show(const std::vector<Band>& bands);
    [[nodiscard]] std::vector<Band> bands() const;

private:
    void addBand();
    void removeBand();
    void moveBand(int step);
    void paintBand(const QColor& colour);
    void append(const Band& band);
    [[nodiscard]] QListWidgetItem* current() const;

    QListWidget* list_;
    std::vector<Band> known_; ///< as the log has them, found by id
};

} // namespace dorsal
