/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * A program that takes the published modules from the class path: {@link com.example.consumer.Deadlines} counts
 * school days, and {@code expected.txt} beside its project holds what it is to print.
 */
package com.example.consumer;
