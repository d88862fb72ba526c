// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/preferences.h"

#include <QSettings>

namespace dorsal {

namespace {

const QString recordGroup = QStringLiteral("running_timer");

template <class Row>
std::optional<Id<Row>> idOf(const QVariant& value) {
    return value.toLongLong() > 0 ? std::optional(Id<Row>(value.toLongLong())) : std::nullopt;
}

template <class Row>
QVariant valueOf(const std::optional<Id<Row>>& id) {
    return static_cast<qlonglong>(id ? id->value() : 0);
}

} // namespace

std::optional<TimerRecord> Preferences::timerRecord() const {
    const auto value = [this](const char* key) {
        return settings_.value(recordGroup + QLatin1Char('/') + QLatin1String(key));
    };
    const auto seen = parseIsoDateTime(value("seen").toString().toStdString());
    if (!seen) {
        return std::nullopt;
    }
    TimerRecord record;
    record.seen = *seen;
    record.log = value("log").toString();
    record.elapsed = std::chrono::milliseconds(value("elapsed_ms").toLongLong());
    record.session = idOf<Session>(value("session"));
    record.item = idOf<SessionItem>(value("item"));
    record.workItem = idOf<SessionItem>(value("work_item"));
    record.workPosition = value("work_position").toInt();
    record.workSide = fromCode<Side>(value("work_side").toString().toStdString()).value_or(Side::Both);
    record.intervals = value("intervals").toString();
    record.name = value("name").toString();
    record.phase = value("phase").toInt();
    return record;
}

void Preferences::setTimerRecord(const std::optional<TimerRecord>& record) {
    if (!record) {
        settings_.remove(recordGroup);
        settings_.sync();
        return;
    }
    settings_.beginGroup(recordGroup);
    settings_.setValue(QStringLiteral("seen"), QString::fromStdString(isoDateTime(record->seen)));
    settings_.setValue(QStringLiteral("log"), record->log);
    settings_.setValue(QStringLiteral("elapsed_ms"), static_cast<qlonglong>(record->elapsed.count()));
    settings_.setValue(QStringLiteral("session"), valueOf(record->session));
    settings_.setValue(QStringLiteral("item"), valueOf(record->item));
    settings_.setValue(QStringLiteral("work_item"), valueOf(record->workItem));
    settings_.setValue(QStringLiteral("work_position"), record->workPosition);
    const std::string_view side = code(record->workSide);
    settings_.setValue(QStringLiteral("work_side"),
                       QString::fromUtf8(side.data(), static_cast<qsizetype>(side.size())));
    settings_.setValue(QStringLiteral("intervals"), record->intervals);
    settings_.setValue(QStringLiteral("name"), record->name);
    settings_.setValue(QStringLiteral("phase"), record->phase);
    settings_.endGroup();
    settings_.sync();
}

} // namespace dorsal
