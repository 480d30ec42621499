// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/recordtype.h"
#include "core/records/value.h"

#include <QWidget>

namespace app {

class Session;

/// Edits one field. What cannot be read yet ("2013-6", "12 or so") comes out as the text that was typed, so that it can be
/// kept and said what is wrong with it; everything else comes out as it was put in.
class Editor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual core::Value value() const = 0;
    virtual void setValue(const core::Value &value) = 0;
    virtual QWidget *main() const = 0; ///< takes the focus, the accessible name and the buddy
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void retranslate() { }
    virtual void narrow(const QString &) { } ///< to the codes that belong under this key of another field

Q_SIGNALS:
    void edited(); ///< by the person, not by setValue
};

/// The only place that maps a kind to a widget. `session` lets references be searched.
Editor *makeEditor(const core::RecordType &type, const core::Field &field, Session &session, QWidget *parent);

}
