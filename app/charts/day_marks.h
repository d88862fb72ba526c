// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_label.h"
#include "app/theme/tokens.h"
#include "core/logbook/log_reader.h"
#include "core/stats/balance_range.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

class QPainter;

namespace dorsal {

enum class DayMarkKind {
    Deload,
    Holiday,
    ImportEnd, ///< the last day that came from another app
};

/// What a chart over time says of some of its days.
struct DayMark {
    DayMarkKind kind{};
    Day first{};
    Day last{};
    QString name;     ///< "Holiday": stands above the days
    QString sentence; ///< all about it, for the read-out
    /// What the person wrote; nothing for an import.
    std::optional<Annotation> annotation;
    friend bool operator==(const DayMark&, const DayMark&) = default;
};

/// By first day.
[[nodiscard]] std::vector<DayMark> dayMarks(std::span<const Annotation> annotations,
                                            std::span<const ImportedSpan> imports);
/// Those that touch the days.
[[nodiscard]] std::vector<DayMark> marksIn(std::span<const DayMark> marks, const ShownDays& days);
/// Their sentences in one line; empty without marks.
[[nodiscard]] QString sentencesOf(std::span<const DayMark> marks);
/// How marks of these kinds are drawn; empty without marks.
[[nodiscard]] QString markLegend(std::span<const DayMark> marks);

/// A mark on a chart: a bar above the plot and a pale ground through it, or a dotted line.
struct PlacedMark {
    DayMarkKind kind{};
    QString name;
    double left = 0;
    double right = 0;
};

/// `x` says where a day begins. What lies outside of `days` is cut or left out.
[[nodiscard]] std::vector<PlacedMark> placedMarks(std::span<const DayMark> marks, const ShownDays& days,
                                                  const std::function<double(Day)>& x);

/// The room that bars take above a plot.
inline constexpr double markLane = 10;

void paintMarks(QPainter& painter, std::span<const PlacedMark> marks, const QRectF& plot,
                const Tokens& tokens);
/// Names above their bars, where they do not cover another text.
void placeMarkNames(LabelBoard& board, std::span<const PlacedMark> marks, const QRectF& plot, double right);

} // namespace dorsal
