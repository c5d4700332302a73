import { expect } from '@open-wc/testing';
import { fillLink, mailLink } from './link-template.ts';

describe('a link template', () => {
  it('is filled with the id, escaped', () => {
    expect(fillLink('/ideas/{id}?from={id}', 'a/b ?#é')).to.equal(
      '/ideas/a%2Fb%20%3F%23%C3%A9?from=a%2Fb%20%3F%23%C3%A9',
    );
  });

  for (const template of [
    'https://example.org/{id}',
    'http://example.org/',
    '//example.org/{id}',
    '{id}',
    '?i={id}',
    '#{id}',
  ]) {
    it(`may be ${template}`, () => {
      expect(fillLink(template, 'x')).to.equal(template.replace('{id}', 'x'));
    });
  }

  for (const template of [
    undefined,
    '',
    'javascript:alert(1)',
    'JAVASCRIPT:alert({id})',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,{id}',
    'vbscript:x',
    'blob:{id}',
    'mailto:{id}',
    'file:///{id}',
    'https://',
  ]) {
    it(`is none where it is ${JSON.stringify(template)}`, () => {
      expect(fillLink(template, 'x')).to.equal(undefined);
    });
  }

  it('is none to half a character', () => {
    expect(fillLink('/commitments/{id}', 'x\ud800')).to.equal(undefined);
  });

  it('cannot be turned by the id', () => {
    expect(fillLink('{id}', 'javascript:alert(1)')).to.equal('javascript%3Aalert(1)');
  });
});

describe('a link to a mailbox', () => {
  it('leads there and nowhere else', () => {
    expect(mailLink('ogp@adisa.gov.al')).to.equal('mailto:ogp@adisa.gov.al');
    expect(mailLink('a?bcc=b@c.al&body=x')).to.equal('mailto:a%3Fbcc%3Db@c.al%26body%3Dx');
    expect(new URL(mailLink('javascript:x@y')).protocol).to.equal('mailto:');
  });
});
