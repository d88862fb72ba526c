// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/storage/log_file.h"
#include "tests/support/log_rows.h"

#include <memory>

namespace dorsal {

/// A logbook over a log in memory, with a clock that moves only by hand and UUIDs that count from 1001.
class MemoryLog final {
public:
    explicit MemoryLog(std::unique_ptr<LogStore> store = openMemoryLog())
        : store_(std::move(store)),
          logbook_(
              *store_, [this] { return now; }, [this] { return numberedUuid(++lastUuid_); }) {}

    [[nodiscard]] Logbook& logbook() { return logbook_; }
    [[nodiscard]] LogReader& reader() { return logbook_.reader(); }
    [[nodiscard]] LogStore& store() { return *store_; }

    /// What `changed_at` is stamped with.
    UtcTime now{std::chrono::milliseconds(1'795'198'320'000)};

private:
    int lastUuid_ = 1000;
    std::unique_ptr<LogStore> store_;
    Logbook logbook_;
};

} // namespace dorsal
