/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Lives as procedures.
 *
 * <p>Whatever has a life (a contract, a case, a dispute) is a {@link
 * org.concordat.core.procedure.Procedure}: stages, and a table of rows that lead from one to the next.
 * {@code decide} turns a {@link org.concordat.core.procedure.Command} into {@link
 * org.concordat.core.procedure.Event events} or into reasons for refusal, {@code evolve} folds an event
 * into the {@link org.concordat.core.procedure.State}, and {@code lapses} gives the events that time
 * alone brings.
 *
 * <p>A row may start a {@link org.concordat.core.procedure.Deadline}. Running deadlines are the {@link
 * org.concordat.core.procedure.Obligation obligations} of a state: a {@link
 * org.concordat.core.procedure.Duty} and its {@link org.concordat.core.procedure.Term}; a {@link
 * org.concordat.core.procedure.Worklist} sorts those of many lives by date. An embedder keeps the
 * events in a {@link org.concordat.core.procedure.History}, which remembers when each took effect and
 * when it was recorded, and a life with its history is a {@link
 * org.concordat.core.procedure.RecordedLife}; a {@link org.concordat.core.procedure.Stay} is the time
 * it gives one stage, held against {@link org.concordat.core.procedure.StageTargets} as a {@link
 * org.concordat.core.procedure.TimedStay}. What may be done now, by whom and by when is a {@link
 * org.concordat.core.procedure.NextStep}. The rows are published as {@link
 * org.concordat.core.procedure.Transition transitions}: what decides is what is drawn and what is
 * tested.
 */
@NullMarked
package org.concordat.core.procedure;

import org.jspecify.annotations.NullMarked;
