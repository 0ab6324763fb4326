/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What the law offers when a school will not admit the child whom the panel placed there.
 *
 * <p>{@link org.concordat.fairaccess.escalation.EscalationRoute} is the door: by the type of the school
 * that must act, on the date, it chooses between {@link
 * org.concordat.fairaccess.escalation.FoundationRoute}, on which the local authority directs after notice,
 * {@link org.concordat.fairaccess.escalation.AcademyRoute}, on which the Secretary of State directs on its
 * request, {@link org.concordat.fairaccess.escalation.CommunityRoute}, on which the authority's own
 * decision binds, and {@link org.concordat.fairaccess.escalation.LookedAfterRoute}, on which the authority that
 * looks after the child directs. {@link org.concordat.fairaccess.escalation.RouteEntry} begins a case on the right
 * one, from a partnership's dispute too. Each is a {@link org.concordat.core.procedure.Procedure} over the same {@link
 * org.concordat.fairaccess.escalation.Escalation}: an {@link
 * org.concordat.fairaccess.escalation.EscalatedChild} and a {@link
 * org.concordat.fairaccess.escalation.NamedSchool}.
 *
 * <p>A route follows the school. When the {@link org.concordat.fairaccess.escalation.EscalationContext} tells of a
 * {@link org.concordat.fairaccess.escalation.Conversion}, the case closes on that day, and {@link
 * org.concordat.fairaccess.escalation.Restart} says how it goes on and what carries over. Whoever keeps the cases begins it
 * again by that, on the route that the school takes now; until then no route owes anything for the child, and {@link
 * org.concordat.fairaccess.escalation.Restart#owed} tells what is owed and by whom. A list of what is owed holds both.
 *
 * <p>Limits, lists and deciders come from a {@link org.concordat.fairaccess.escalation.DirectionEdition};
 * {@link org.concordat.fairaccess.escalation.DirectionEditions} holds England's by date. The {@link
 * org.concordat.fairaccess.escalation.EscalationContext} carries them with the calendars. What may be done next, by
 * whom and by when, is read off a route's table by {@link org.concordat.core.procedure.NextStep}; the days
 * spent in each stage, by {@link org.concordat.core.procedure.Stay}, and held against the caller's {@link
 * org.concordat.core.procedure.StageTargets}.
 */
@NullMarked
package org.concordat.fairaccess.escalation;

import org.jspecify.annotations.NullMarked;
