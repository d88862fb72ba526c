// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sounds.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace dorsal {

/// Which sounds of the timer are heard, how loud, and where.
class SoundCard final : public QWidget {
    Q_OBJECT
public:
    explicit SoundCard(QWidget* parent = nullptr);

    void setWishes(const SoundWishes& wishes);
    [[nodiscard]] SoundWishes wishes() const;
    void setDevices(const QStringList& names);
    /// Why nothing can be heard; empty when it can.
    void tell(const QString& trouble);

signals:
    void changed();
    void testAsked();
    /// The outputs are about to be chosen from.
    void devicesAsked();

protected:
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QCheckBox* tones_ = nullptr;
    QCheckBox* voice_ = nullptr;
    QSlider* volume_ = nullptr;
    QComboBox* device_ = nullptr;
    QLabel* trouble_ = nullptr;
};

} // namespace dorsal
