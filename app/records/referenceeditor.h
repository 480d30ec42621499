// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/records/editors.h"

#include <QTimer>

class QComboBox;
class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace app {

/// Names another record: type a few letters of what people call it, choose from what is found. Where the record may be of
/// any type, a box before the line says of which.
class ReferenceEditor final : public Editor {
    Q_OBJECT
public:
    ReferenceEditor(const core::Field &field, Session &session, QWidget *parent);

    core::Value value() const override { return m_value; }
    void setValue(const core::Value &value) override;
    QWidget *main() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const core::RecordType *target() const;
    void search();
    void choose(const core::Value &value, const QString &title);

    const core::Field &m_field;
    Session &m_session;
    QComboBox *m_types = nullptr; ///< only where any type may be named
    QLineEdit *m_line;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QTimer m_pause;
    core::Value m_value;
    QString m_title;
    int m_generation = 0;
};

}
