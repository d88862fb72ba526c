// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdlib>
#include <stdexcept>

#include <unistd.h>

namespace dorsal {

/// While it lives the test may do what an ordinary user may: nothing is read-only for root. The folder and
/// what lies in it are given to that user first.
class OrdinaryUser final {
public:
    explicit OrdinaryUser(const QStringList& paths) : isRoot_(::geteuid() == 0) {
        if (!isRoot_) {
            return;
        }
        for (const QString& path : paths) {
            if (::chown(path.toLocal8Bit().constData(), nobody, nobody) != 0) {
                throw std::runtime_error("cannot give away " + path.toStdString());
            }
        }
        if (::setresuid(nobody, nobody, 0) != 0) {
            throw std::runtime_error("cannot become an ordinary user");
        }
    }
    ~OrdinaryUser() {
        if (isRoot_ && ::setresuid(0, 0, 0) != 0) {
            std::abort();
        }
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool isRoot_;
};

} // namespace dorsal
