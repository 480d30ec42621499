// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace core {
struct RecordType;
}

namespace app {

/// What the main window shows for a module.
class Screen : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void keepTyping() { } ///< puts a half-typed form where it will be found again: the window closes or locks
    virtual void focusSearch() { }
    virtual void saveTyping() { } ///< as the Save button
    virtual void newRecord() { }
    virtual void showRecord(qint64 row) { Q_UNUSED(row) }

Q_SIGNALS:
    void wantsRecord(const core::RecordType *type, qint64 row); ///< to be shown in its own module
    void wantsModule(const QByteArray &key);
};

}
