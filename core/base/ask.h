// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/failure.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <variant>

namespace core {

/// The one door to background work. `job` runs on `pool`; then, in the thread of `context`, `done(result)` or
/// `failed(failure)`. If `context` has gone by then, neither runs. Failures are caught here and in the service's request
/// loop, nowhere else. (QFuture::then(context, ...) aborts on Qt 6.4 when the context dies first.)
template<typename Job, typename Done, typename Failed>
void ask(QThreadPool &pool, QObject *context, Job job, Done done, Failed failed)
{
    using Result = std::invoke_result_t<Job>;
    using Kept = std::conditional_t<std::is_void_v<Result>, std::monostate, Result>;
    using Answer = std::variant<Kept, Failure>;
    auto promise = std::make_shared<QPromise<std::shared_ptr<Answer>>>();
    auto *watcher = new QFutureWatcher<std::shared_ptr<Answer>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, done = std::move(done), failed = std::move(failed)]() mutable {
            watcher->deleteLater();
            const std::shared_ptr<Answer> answer = watcher->future().result();
            if (auto *failure = std::get_if<Failure>(answer.get()))
                failed(*failure);
            else if constexpr (std::is_void_v<Result>)
                done();
            else
                done(std::move(std::get<Kept>(*answer)));
        });
    promise->start();
    watcher->setFuture(promise->future());
    pool.start([promise, job = std::move(job)]() mutable {
        std::shared_ptr<Answer> answer;
        try {
            if constexpr (std::is_void_v<Result>) {
                job();
                answer = std::make_shared<Answer>(Kept {});
            } else {
                answer = std::make_shared<Answer>(job());
            }
        } catch (const Failure &failure) {
            answer = std::make_shared<Answer>(failure);
        }
        promise->addResult(std::move(answer));
        promise->finish();
    });
}

}
