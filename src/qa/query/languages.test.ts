import { expect, test } from 'vitest';
import { isOtherLanguage, isOtherStatement } from './languages.ts';

test.each([
  'El ministro dimitió ayer tras la derrota.',
  'El presidente viajó a Moscú el lunes con su esposa',
  'La policía detuvo a tres hombres en Madrid.',
  'Der Minister trat am Freitag zurück.',
  'Die Regierung hat am Montag neue Regeln beschlossen.',
  'Der Präsident von Frankreich reist nach Berlin',
  'Le ministre a démissionné hier soir.',
  'Il governo ha deciso di alzare le tasse.',
  'O governo decidiu não aumentar os impostos.',
  'De minister is gisteren door het parlement ontslagen.',
  'Rząd podniósł podatki w poniedziałek.',
  '회의에는 손님 1,500명이 참석했다.',
])('not English: %s', (sentence) => {
  expect(isOtherStatement(sentence)).toBe(true);
});

test.each([
  'The minister resigned on Friday.',
  'Beyoncé bought a chateau.',
  'Real Madrid beat Las Palmas in La Liga.',
  'Los Angeles elects La Toya',
  'He was born in the Val di Susa, near the Col de la Croix.',
  'Police arrested three men',
  'De Blasio and Van der Bellen met',
  'Olaf Scholz meets Ursula von der Leyen',
  'El Niño hits Peru',
  'São Paulo’s café owners complain',
  'die was cast',
])('English: %s', (sentence) => {
  expect(isOtherStatement(sentence)).toBe(false);
});

test('a question of few words needs words that ask', () => {
  expect(isOtherLanguage('quien dimitió ayer')).toBe(true);
  expect(isOtherLanguage('el nino')).toBe(false);
});
