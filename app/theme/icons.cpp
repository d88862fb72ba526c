// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/icons.h"

#include "app/theme/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <optional>

namespace dorsal {
namespace {

constexpr std::size_t iconCount = 36;
/// In the order of IconName.
constexpr std::array<const char*, iconCount> iconFiles{
    "today",     "session", "builder", "timer",       "history", "progress",     "exercises",     "play",
    "pause",     "plus",    "skip",    "search",      "filter",  "chevron-down", "chevron-right", "more",
    "note",      "swap",    "drag",    "check",       "close",   "import",       "export",        "trash",
    "duplicate", "edit",    "repeat",  "info",        "warning", "file",         "pin",           "star",
    "sound",     "voice",   "undo",    "full-screen",
};
static_assert(static_cast<std::size_t>(IconName::FullScreen) + 1 == iconCount);

QByteArray iconDrawing(IconName name, const QColor& color) {
    const auto index = static_cast<std::size_t>(name);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(iconFiles.at(index))));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

QPixmap renderedIcon(IconName name, const QColor& color, QSize size) {
    const QString key = QStringLiteral("dorsal-icon-%1-%2-%3x%4")
                            .arg(static_cast<int>(name))
                            .arg(color.name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(iconDrawing(name, color)).render(&painter);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

/// Asks for the colour each time, so that a change of the palette needs no new icons.
class IconDrawingEngine final : public QIconEngine {
public:
    IconDrawingEngine(IconName name, const std::optional<QColor>& color) : name_(name), color_(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, rect, name_, colorIn(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return renderedIcon(name_, colorIn(mode, state), size);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new IconDrawingEngine(name_, color_); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorIn(QIcon::Mode mode, QIcon::State state) const {
        if (color_) {
            return *color_;
        }
        const Tokens& tokens = tokensOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled) {
            return tokens.disabled;
        }
        return state == QIcon::On ? tokens.onAccent : tokens.text;
    }

    IconName name_;
    std::optional<QColor> color_;
};

} // namespace

QIcon icon(IconName name) {
    return QIcon(new IconDrawingEngine(name, std::nullopt));
}

QIcon icon(IconName name, const QColor& color) {
    return QIcon(new IconDrawingEngine(name, color));
}

void paintIcon(QPainter& painter, const QRectF& rect, IconName name, const QColor& color) {
    QSvgRenderer(iconDrawing(name, color)).render(&painter, rect);
}

} // namespace dorsal
