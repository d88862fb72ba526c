// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/body_figure.h"

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace dorsal {

namespace {

/// Reads the numbers and commands of a path that knows M, C, L and Z with absolute coordinates only.
class PathReader final {
public:
    explicit PathReader(const QString& text) {
        QString spaced = text;
        for (const QLatin1Char command :
             {QLatin1Char('M'), QLatin1Char('C'), QLatin1Char('L'), QLatin1Char('Z')}) {
            spaced.replace(command, QStringLiteral(" %1 ").arg(command));
        }
        words_ =
            spaced.replace(QLatin1Char(','), QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    [[nodiscard]] QPainterPath read() {
        QPainterPath path;
        QChar command = QLatin1Char('M');
        while (next_ < words_.size()) {
            if (words_.at(next_).at(0).isLetter()) {
                command = words_.at(next_++).at(0);
            }
            if (command == QLatin1Char('Z')) {
                path.closeSubpath();
            } else if (command == QLatin1Char('C')) {
                const QPointF first = point();
                const QPointF second = point();
                path.cubicTo(first, second, point());
            } else if (command == QLatin1Char('L')) {
                path.lineTo(point());
            } else {
                path.moveTo(point());
                command = QLatin1Char('L');
            }
        }
        return path;
    }

private:
    [[nodiscard]] double number() { return next_ < words_.size() ? words_.at(next_++).toDouble() : 0; }
    [[nodiscard]] QPointF point() {
        const double x = number();
        return {x, number()};
    }

    QStringList words_;
    qsizetype next_ = 0;
};

/// "back-lats-left" is the muscle "lats".
std::optional<Muscle> muscleOfId(const QString& id) {
    const QStringList parts = id.split(QLatin1Char('-'));
    return parts.size() == 3 ? fromCode<Muscle>(parts.at(1).toStdString()) : std::nullopt;
}

BodyFigure readFigure() {
    BodyFigure figure;
    QFile file(QStringLiteral(":/body.svg"));
    if (!file.open(QIODevice::ReadOnly)) {
        return figure;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("path")) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        const QPainterPath path = PathReader(attributes.value(QLatin1String("d")).toString()).read();
        figure.box = figure.box.united(path.boundingRect());
        if (const auto muscle = muscleOfId(attributes.value(QLatin1String("id")).toString())) {
            figure.regions.push_back({*muscle, path});
        } else {
            figure.silhouette.push_back(path);
        }
    }
    return figure;
}

} // namespace

std::optional<Muscle> BodyFigure::muscleAt(QPointF point) const {
    const auto found = std::find_if(regions.rbegin(), regions.rend(),
                                    [point](const Region& region) { return region.path.contains(point); });
    return found == regions.rend() ? std::nullopt : std::optional(found->muscle);
}

const BodyFigure& bodyFigure() {
    static const BodyFigure figure = readFigure();
    return figure;
}

} // namespace dorsal
