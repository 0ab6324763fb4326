/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** A program made of modules. */
module com.example.consumer {
  requires org.concordat.commissioning;
  requires org.concordat.fairaccess;
}
