// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pictures.h"

#include "app/pages/progress_page.h"
#include "app/ports/page_key.h"
#include "app/window/page_list.h"
#include "app/window/picture_timer.h"
#include "core/training/problem.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>

namespace dorsal {

namespace {

constexpr QSize pictureSize{1280, 800};

constexpr int roundsToSettle = 5;

struct PictureTheme {
    ThemeChoice choice{};
    QString key;
};

std::vector<PictureTheme> themesOf(PictureThemes wanted) {
    std::vector<PictureTheme> themes;
    if (wanted != PictureThemes::Dark) {
        themes.push_back({ThemeChoice::Light, QStringLiteral("light")});
    }
    if (wanted != PictureThemes::Light) {
        themes.push_back({ThemeChoice::Dark, QStringLiteral("dark")});
    }
    return themes;
}

void settle() {
    // Models answer the first round of events with changes of their own, layouts within layouts the next.
    for (int round = 0; round < roundsToSettle; ++round) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void save(MainWindow& window, const QString& path, int scale) {
    QImage image(pictureSize * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    window.render(&image);
    if (!image.save(path)) {
        throw ProblemError({ProblemKind::WriteFailed, path.toStdString(), 0, {}, {}});
    }
}

} // namespace

void drawPictures(const PictureArguments& pictures, MainWindow& window, const Catalogue& builtIn,
                  const std::function<void(ThemeChoice)>& chooseTheme) {
    if (!QDir().mkpath(pictures.folder)) {
        throw ProblemError({ProblemKind::WriteFailed, pictures.folder.toStdString(), 0, {}, {}});
    }
    const QDir folder(pictures.folder);
    window.resize(pictureSize);
    window.show();
    window.clearNotice();
    showPictureTimer(window, builtIn);
    for (const PictureTheme& theme : themesOf(pictures.themes)) {
        chooseTheme(theme.choice);
        for (const PageEntry& entry : pageEntries()) {
            const auto draw = [&](const QString& key) {
                settle();
                const QString file = QStringLiteral("%1-%2-%3x.png").arg(key, theme.key).arg(pictures.scale);
                save(window, folder.filePath(file), pictures.scale);
            };
            window.showPage(entry.name);
            if (entry.name != PageName::Progress) {
                draw(pageKey(entry.name));
                continue;
            }
            auto* progress = window.findChild<ProgressPage*>();
            for (const ProgressKind kind : EnumValues<ProgressKind>::all) {
                progress->showKind(kind);
                draw(QStringLiteral("progress-%1").arg(QString::fromStdString(std::string(code(kind)))));
            }
        }
    }
}

} // namespace dorsal
