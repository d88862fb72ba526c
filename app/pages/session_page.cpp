// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session_page.h"

namespace dorsal {

SessionPage::SessionPage(Logbook&, LogSignals&, const LogCatalogue&, const Clock&, Navigation&,
                         OperationRunner&, Prompts&, QWidget* parent)
    : QWidget(parent) {}

SessionPage::~SessionPage() = default;

void SessionPage::showSession(Id<Session>) {}

void SessionPage::showOpenSession() {}

} // namespace dorsal
