// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/records/editors.h"

namespace app {

/// The editors that are more than one line: see makeEditor.
Editor *newChoicesEditor(const core::RecordType &type, const core::Field &field, QWidget *parent);
Editor *newCodeEditor(const core::Field &field, Session &session, QWidget *parent);
Editor *newMoneyEditor(const core::Field &field, Session &session, QWidget *parent);
Editor *newPositionEditor(Session &session, QWidget *parent);

}
