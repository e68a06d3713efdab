package org.chainverdict.devservices.seed;

import java.util.List;

/** What people write to each other. */
final class ChatTexts {

  static final List<String> REQUESTS =
      List.of(
          "Good morning. May I ask you about a notice I received?",
          "Could you tell me what a consultation with you costs?",
          "I need advice about a flat that I inherited. Do you take such cases?");
  static final List<String> CITIZEN =
      List.of(
          "Thank you for taking this up.",
          "I have found the receipts, all but one.",
          "The other side called me again yesterday.",
          "What should I do until the hearing?",
          "Do I have to come to court myself?",
          "That is good news!",
          "How long will this take, roughly?",
          "I can send you the lease this evening.",
          "My brother was there as well, he can confirm it.",
          "Is it better to settle, in your opinion?",
          "I did not sign anything.",
          "The amount is right, the date is not.",
          "Understood.",
          "Can we talk on Thursday after five?");
  static final List<String> LAWYER =
      List.of(
          "Please send me a copy of the notice, both pages.",
          "Do not answer them yourself; I will write to them.",
          "We have fifteen days from the date of receipt.",
          "The court has listed the matter for next week.",
          "I have drafted the reply. Please read it and tell me what is missing.",
          "You need not come, I will appear for you.",
          "In my view the claim is good, the amount less so.",
          "A settlement would be quicker, but it is your decision.",
          "They have asked for more time. I would agree.",
          "Please keep the original safe and give it to nobody.",
          "Who else was present?",
          "Filed this morning; here is the number: see the receipt.",
          "Yes, Thursday at half past five is fine.",
          "I will let you know as soon as I hear from them.");

  private ChatTexts() {}
}
