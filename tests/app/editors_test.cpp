// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/editors.h"
#include "app/records/recordform.h"
#include "tests/app/desk.h"

#include <QComboBox>
#include <QLineEdit>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("every field of the catalogue gets an editor that returns what it was given")
{
    Desk desk;
    for (const core::RecordType *type : desk.catalogue().types())
        for (const core::Field &field : type->fields) {
            INFO(type->key << '.' << field.key);
            const std::unique_ptr<app::Editor> editor(app::makeEditor(*type, field, desk.session(), nullptr));
            CHECK(editor->value() == core::Value {});
            for (int seed : {0, 1, 2, 3, 57}) {
                const core::Value given = support::plausible(field, seed);
                editor->setValue(given);
                CHECK(editor->value() == given);
            }
            editor->setValue({});
            CHECK(editor->value() == core::Value {});
        }
}

TEST_CASE("a choice of a newer version stays what it is")
{
    Desk desk;
    const core::RecordType &type = *desk.catalogue().find("incident");
    const std::unique_ptr<app::Editor> editor(app::makeEditor(type, *type.field("severity"), desk.session(), nullptr));
    editor->setValue(QStringLiteral("apocalyptic"));
    CHECK(editor->value() == core::Value {QStringLiteral("apocalyptic")});
}

TEST_CASE("moments keep their instant and their offset, also without one, also in an Arabic window")
{
    Desk desk;
    const core::RecordType &type = *desk.catalogue().find("incident");
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const std::unique_ptr<app::Editor> editor(app::makeEditor(type, *type.field("occurred_at"), desk.session(), nullptr));
    for (const char *moment : {"2016-10-03T11:05:00Z+03:00", "2016-10-03T23:59:59Z-09:30", "2016-10-03T11:05:00Z",
             "2016-12-31T23:30:00Z+05:45", "2016-10-03T11:05:00Z+00:00"}) {
        const core::Value given = QLatin1String(moment);
        editor->setValue(given);
        CHECK(editor->value() == given);
    }
    editor->setValue(QStringLiteral("2026-03-12T11:05:00Z+03:00"));
    auto *line = qobject_cast<QLineEdit *>(editor->main());
    CHECK(line->text() == QStringLiteral("2026-03-12 14:05"));
    CHECK(line->layoutDirection() == Qt::LeftToRight);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("what cannot be read is kept as typed and said beside the field")
{
    Desk desk;
    const core::RecordType &type = *desk.catalogue().find("incident");
    app::RecordForm form(type, desk.session());
    form.setDraft(core::Draft::create(type, QStringLiteral("KSR/security")));
    form.show();
    const auto type_ = [&](const char *field, const char *text) {
        auto *line = qobject_cast<QLineEdit *>(form.editor(*type.field(field))->main());
        line->clear();
        QTest::keyClicks(line, QLatin1String(text));
    };
    type_("occurred", "2013-13");
    CHECK(form.draft().value(*type.field("occurred")) == core::Value {QStringLiteral("2013-13")});
    CHECK(!form.problemShown(*type.field("occurred")).isEmpty());
    type_("occurred", "2013-06");
    CHECK(form.draft().value(*type.field("occurred")) == core::Value {QStringLiteral("2013-06")});
    CHECK(form.problemShown(*type.field("occurred")).isEmpty());
    type_("people_killed", "a few");
    CHECK(!form.problemShown(*type.field("people_killed")).isEmpty());
    type_("people_killed", "4");
    CHECK(form.draft().value(*type.field("people_killed")) == core::Value {qint64(4)});
    CHECK(form.problemShown(*type.field("title")).isEmpty()); // merely missing: said when asked to save
    CHECK_FALSE(form.check());
    CHECK(!form.problemShown(*type.field("title")).isEmpty());
}
