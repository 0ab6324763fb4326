/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * A program that requires the published modules by name: {@link com.example.consumer.Schools} reads identifiers, and
 * {@code expected.txt} beside its project holds what it is to print.
 */
package com.example.consumer;
