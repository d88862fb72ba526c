// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/session_balance.h"

#include <QWidget>

#include <array>

class QLabel;

namespace dorsal {

class Format;
class StatusMark;

/// Back and chest of the session, of its week, and of the week if all is done, with what is missing.
class SessionBalanceTable final : public QWidget {
    Q_OBJECT
public:
    explicit SessionBalanceTable(QWidget* parent = nullptr);

    enum class Outlook { Shown, Hidden };
    /// A finished session has no outlook on what is still to do.
    void display(const SessionBalance& balance, const Format& format, Outlook outlook);
    /// What is missing, or the week's verdict.
    [[nodiscard]] static QString verdict(const SessionBalance& balance);

private:
    struct Line {
        QLabel* name = nullptr;
        QLabel* back = nullptr;
        QLabel* chest = nullptr;
        QLabel* ratio = nullptr;
    };

    Line addLine(int row, const QString& name, bool quiet);
    static void fill(const Line& line, const Tally& tally, const Format& format);

    std::array<Line, 3> lines_;
    StatusMark* mark_;
    QLabel* verdict_;
};

} // namespace dorsal
